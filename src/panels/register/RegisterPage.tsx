import { useEffect, useMemo } from 'react'
import { isInList } from '@/store/registerFilter'
import { type RegisterList } from '@/store/registerQuery'
import type { Threat } from '@/review/threat'
import { useAnalysis } from '@/store/workspace'
import type { Analysis } from '@/store/analysisStore'
import { Tabs } from '@/ui/Tabs'
import { RulesToCome } from '../RulesToCome'
import { lists } from './lists'
import styles from './Register.module.css'
import { RegisterView } from './RegisterView'
import { useRegisterQuery } from './useRegisterQuery'
import unseen from '@/ui/unseen.module.css'

/** Every threat with what was decided about it, in lists that can be sorted, narrowed and written into. */
export function RegisterPage({ query: address }: { readonly query: string }) {
  const analysis = useAnalysis((known) => known)
  return (
    <div className={styles.page}>
      <h1 className={unseen.unseen}>Register</h1>
      {analysis ? <Lists address={address} analysis={analysis} /> : <RulesToCome />}
    </div>
  )
}

interface ListsProps {
  readonly address: string
  readonly analysis: Analysis
}

function Lists({ address, analysis }: ListsProps) {
  const asking = useRegisterQuery(address)
  const { query, goTo } = asking
  const { threats } = analysis
  const counts = useMemo(() => countsOf(threats), [threats])
  const show = (list: RegisterList) =>
    // Sorting and columns belong to the list that is left; what it is narrowed to is looked for here too.
    goTo({ ...query, list, sort: null, columns: null, id: null })
  useEffect(() => {
    // On a small screen the tab may be past the edge when a link has led here.
    document
      .querySelector('[role="tab"][aria-selected="true"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [query.list])
  const tabs = lists.map(({ id, title }) => ({
    id,
    label: title,
    count: counts.get(id) ?? 0,
    content: id === query.list && <RegisterView asking={asking} analysis={analysis} />,
  }))
  return <Tabs label="Lists of threats" tabs={tabs} value={query.list} onChange={show} />
}

function countsOf(threats: readonly Threat[]): ReadonlyMap<RegisterList, number> {
  return new Map(
    lists.map(({ id }) => [id, threats.filter((threat) => isInList(id, threat)).length]),
  )
}
