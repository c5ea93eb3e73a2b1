import { useMemo } from 'react'
import type { Threat } from '@/review/threat'
import type { Analysis } from '@/store/analysisStore'
import { registered } from '@/store/registerFilter'
import { today } from '@/store/today'
import { RegisterPills } from './RegisterPills'
import { listInfo } from './lists'
import styles from './Register.module.css'
import { RegisterBar } from './RegisterBar'
import { RegisterBody } from './RegisterBody'
import { sortedRows } from './sortRows'
import { useColumns } from './useColumns'
import type { Asking } from './useRegisterQuery'

interface RegisterViewProps {
  readonly asking: Asking
  readonly analysis: Analysis
}

/** One list of the register: what it is narrowed to, and its rows. */
export function RegisterView({ asking, analysis }: RegisterViewProps) {
  const columns = useColumns(asking)
  const rows = useRows(asking, analysis)
  const { threats } = analysis
  const owners = useMemo(() => ownersOf(threats), [threats])
  return (
    <div className={styles.view}>
      <RegisterBar
        asking={asking}
        threats={threats}
        owners={owners}
        rows={rows}
        columns={columns}
      />
      <RegisterPills asking={asking} />
      <RegisterBody
        asking={asking}
        threats={threats}
        owners={owners}
        rows={rows}
        columns={columns}
      />
    </div>
  )
}

function useRows({ query }: Asking, { threats, model }: Analysis): readonly Threat[] {
  const day = today()
  // What is opened, and which columns are shown, changes nothing about the rows.
  const narrowed = JSON.stringify({ ...query, id: null, columns: null })
  return useMemo(
    () =>
      sortedRows(registered(threats, query, day), query.sort ?? listInfo(query.list).sort, model),
    // oxlint-disable-next-line react/exhaustive-deps
    [narrowed, threats, model, day],
  )
}

function ownersOf(threats: readonly Threat[]): readonly string[] {
  const names = threats.map(({ decision }) => decision?.owner.trim() ?? '')
  return [...new Set(names)]
    .filter((name) => name !== '')
    .toSorted((one, other) => one.localeCompare(other))
}
