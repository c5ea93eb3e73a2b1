import { useMemo, useState } from 'react'
import type { Threat } from '@/review/threat'
import { today } from '@/store/today'
import { DecideDialog } from './DecideDialog'
import { DetailPane } from './DetailPane'
import { GridContext, TodayContext } from './gridContext'
import { gridId } from './gridState'
import { listInfo } from './lists'
import styles from './Register.module.css'
import { RegisterEmpty } from './RegisterEmpty'
import { RegisterGrid } from './RegisterGrid'
import { SelectedBar } from './SelectedBar'
import type { ShownColumns } from './useColumns'
import { type Deciding, useRegisterTable } from './useRegisterTable'
import type { Asking } from './useRegisterQuery'

interface RegisterBodyProps {
  readonly asking: Asking
  /** All that are known, to open one that the list leaves out. */
  readonly threats: readonly Threat[]
  readonly owners: readonly string[]
  readonly rows: readonly Threat[]
  readonly columns: ShownColumns
}

/** The rows, what can be done to those that are selected, and the threat that is opened beside them. */
export function RegisterBody({ asking, threats, owners, rows, columns }: RegisterBodyProps) {
  const { query, change } = asking
  const opened = useMemo(() => openedOf(threats, query.id), [threats, query.id])
  const [deciding, decide] = useState<Deciding | null>(null)
  const open = (threat: Threat | null) => {
    change({ id: threat ? addressOf(threat) : null })
    if (!threat) focusGrid()
  }
  const close = () => {
    decide(null)
    // The cell that it was opened from is no longer being changed, so the focus would go nowhere.
    requestAnimationFrame(() => requestAnimationFrame(focusGrid))
  }
  const table = useRegisterTable({ rows, columns, asking, owners, decide, opened, open })
  const step = (threat: Threat) => {
    table.set({ ...table.state, at: { row: threat.id, column: 'title' } })
    open(threat)
  }
  return (
    <GridContext value={table.actions}>
      <div className={styles.body}>
        {rows.length === 0 ? (
          <RegisterEmpty asking={asking} />
        ) : (
          <TodayContext value={today()}>
            <RegisterGrid
              rows={rows}
              columns={columns}
              sort={query.sort ?? listInfo(query.list).sort}
              opened={opened?.id ?? null}
              table={table}
            />
          </TodayContext>
        )}
        {opened && (
          <DetailPane threat={opened} rows={rows} onOpen={step} onClose={() => open(null)} />
        )}
      </div>
      {table.selected.length > 0 && (
        <SelectedBar
          threats={table.selected}
          decide={decide}
          onClear={() => table.set({ ...table.state, selected: new Set() })}
        />
      )}
      <DecideDialog deciding={deciding} onClose={close} />
    </GridContext>
  )
}

const focusGrid = () => document.getElementById(gridId)?.focus()

/** How the address names a threat: by its number, or before it has one by its id. */
const addressOf = ({ id, decision }: Threat) => (decision?.number ? `T-${decision.number}` : id)

function openedOf(threats: readonly Threat[], id: string | null): Threat | null {
  if (id === null) return null
  return threats.find((threat) => threat.id === id || addressOf(threat) === id) ?? null
}
