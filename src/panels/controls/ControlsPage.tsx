import { useDeferredValue } from 'react'
import { EmptyState } from '@/ui/EmptyState'
import { useHaveRulesFailed } from '@/store/workspace'
import { useCatalogue } from '../catalogue'
import { AppliedList } from './AppliedList'
import { CatalogueList } from './CatalogueList'
import styles from './controls.module.css'
import { ControlSide } from './ControlSide'
import { WithEffects } from './effectsContext'
import { Filters } from './Filters'
import { Summary } from './Summary'
import { useControlQuery } from './useControlQuery'
import { useCoverage } from './useCoverage'

/** The controls of the model: those that are applied, those that could be, and what each of them does. */
export function ControlsPage({ query: address }: { readonly query: string }) {
  const asking = useControlQuery(address)
  const coverage = useCoverage()
  const catalogue = useCatalogue()
  const haveFailed = useHaveRulesFailed()
  const { list, open } = asking.query
  // Letters appear at once; the list follows.
  const query = useDeferredValue(asking.query)
  return (
    <WithEffects>
      <div className={styles.layout} data-open={open !== null || undefined}>
        <section className={styles.main} aria-label="Controls">
          <header className={styles.head}>
            <h1 className={styles.title}>Controls</h1>
            <Summary asking={asking} />
          </header>
          {haveFailed && (
            <EmptyState title="The rules could not be loaded">
              What controls do cannot be worked out. Reload the page to try again.
            </EmptyState>
          )}
          <Filters asking={asking} />
          {list === 'applied' ? (
            <AppliedList asking={{ ...asking, query }} coverage={coverage} />
          ) : (
            <CatalogueList
              asking={{ ...asking, query }}
              coverage={coverage}
              catalogue={catalogue ?? []}
            />
          )}
        </section>
        {open !== null && <ControlSide key={open} id={open} asking={asking} coverage={coverage} />}
      </div>
    </WithEffects>
  )
}
