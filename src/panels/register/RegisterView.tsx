import { useMemo, useState } from 'react'
import type { Threat } from '@/review/threat'
import type { Analysis } from '@/store/analysisStore'
import { registered } from '@/store/registerFilter'
import { today } from '@/store/today'
import { DecideDialog } from './DecideDialog'
import { DetailPane } from './DetailPane'
import { FilterPills } from './FilterPills'
import { GridContext } from './gridContext'
import { gridId } from './gridState'
import { listInfo } from './lists'
import styles from './Register.module.css'
import { RegisterBar } from './RegisterBar'
import { RegisterEmpty } from './RegisterEmpty'
import { RegisterGrid } from './RegisterGrid'
import { SelectedBar } from './SelectedBar'
import { sortedRows } from './sortRows'
import { useColumns } from './useColumns'
import { type Deciding, useRegisterTable } from './useRegisterTable'
import type { Asking } from './useRegisterQuery'

interface RegisterViewProps {
  readonly asking: Asking
  readonly analysis: Analysis
}

/** One list of the register: its bar, its rows, and the threat that is opened beside them. */
export function RegisterView({ asking, analysis }: RegisterViewProps) {
  const { query, change } = asking
  const columns = useColumns(asking)
  const sort = query.sort ?? listInfo(query.list).sort
  const rows = useRows(asking, analysis)
  const owners = useMemo(() => ownersOf(analysis.threats), [analysis.threats])
  const opened = useMemo(() => openedOf(analysis.threats, query.id), [analysis.threats, query.id])
  const [deciding, decide] = useState<Deciding | null>(null)
  const open = (threat: Threat | null) => {
    change({ id: threat ? addressOf(threat) : null })
    if (!threat) document.getElementById(gridId)?.focus()
  }
  const table = useRegisterTable({ rows, columns, asking, owners, decide, open })
  return (
    <GridContext value={table.actions}>
      <div className={styles.view} data-opened={opened !== null}>
        <RegisterBar
          asking={asking}
          threats={analysis.threats}
          owners={owners}
          rows={rows}
          columns={columns}
        />
        <FilterPills asking={asking} />
        <div className={styles.body}>
          {rows.length === 0 ? (
            <RegisterEmpty asking={asking} />
          ) : (
            <RegisterGrid
              rows={rows}
              columns={columns}
              sort={sort}
              opened={opened?.id ?? null}
              table={table}
            />
          )}
          {opened && (
            <DetailPane threat={opened} rows={rows} onOpen={open} onClose={() => open(null)} />
          )}
        </div>
        {table.selected.length > 0 && (
          <SelectedBar
            threats={table.selected}
            decide={decide}
            onClear={() => table.set({ ...table.state, selected: new Set() })}
          />
        )}
      </div>
      <DecideDialog deciding={deciding} onClose={() => decide(null)} />
    </GridContext>
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

/** How the address names a threat: by its number, or before it has one by its id. */
const addressOf = ({ id, decision }: Threat) => (decision?.number ? `T-${decision.number}` : id)

function openedOf(threats: readonly Threat[], id: string | null): Threat | null {
  if (id === null) return null
  return threats.find((threat) => threat.id === id || addressOf(threat) === id) ?? null
}
