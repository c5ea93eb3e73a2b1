import { ShieldPlus } from 'lucide-react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { controlAddress, noControlQuery } from '@/store/controlQuery'
import { today } from '@/store/today'
import { useModel } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { EmptyState } from '@/ui/EmptyState'
import { useControlOf } from '../catalogue'
import { AppliedTable } from './AppliedTable'
import { type ControlRow, controlRows, groupedRows, isAsked, sortedRows } from './controlRows'
import { counted } from '@/model/counted'
import styles from './controls.module.css'
import type { Asking } from './useControlQuery'
import type { CoverageByControl } from './useCoverage'

/** So many rows are made at once; a list of a thousand is rarely read to its end. */
const PORTION = 80

interface AppliedListProps {
  readonly asking: Asking
  readonly coverage: CoverageByControl | null
}

/** The applied controls that the address asks for, under their headings. */
export function AppliedList({ asking, coverage }: AppliedListProps) {
  const { query, change } = asking
  const [shown, setShown] = useState(PORTION)
  const rows = useRows()
  const [held, hold] = useHeldRow(rows, controlAddress({ ...query, open: null }))
  if (rows.length === 0) return <NothingApplied asking={asking} />

  // The row that somebody is working in stays where it is until they leave it.
  const placed = rows.map((row) => (held?.applied.id === row.applied.id ? held : row))
  const asked = sortedRows(
    placed.filter((row) => isAsked(row, query)),
    query.sort,
  )
  const groups = groupedRows(asked.slice(0, shown), query.group)
  return (
    <>
      <output className={styles.found}>
        {asked.length === rows.length
          ? counted(rows.length, 'applied control')
          : `${asked.length} of ${counted(rows.length, 'applied control')}`}
      </output>
      {asked.length === 0 ? (
        <EmptyState title="No applied control is like that">
          <Button onPress={() => change({ ...noControlQuery, group: query.group })}>
            Show all
          </Button>
        </EmptyState>
      ) : (
        <AppliedTable
          asking={asking}
          coverage={coverage}
          groups={groups}
          live={new Map(rows.map((row) => [row.applied.id, row]))}
          onHold={hold}
        />
      )}
      {asked.length > shown && (
        <div>
          <Button onPress={() => setShown(shown + PORTION)}>
            Show {Math.min(PORTION, asked.length - shown)} more
          </Button>
        </div>
      )}
    </>
  )
}

/** The row that somebody is working in, as it was when they came to it; another list begins anew. */
function useHeldRow(rows: readonly ControlRow[], list: string) {
  const [held, setHeld] = useState<{ readonly row: ControlRow; readonly list: string } | null>(null)
  const latest = useRef({ rows, list })
  useEffect(() => {
    latest.current = { rows, list }
  }, [rows, list])
  const hold = useCallback((id: string | null) => {
    const now = latest.current
    setHeld((before) => {
      if (before && before.row.applied.id === id && before.list === now.list) return before
      const row = now.rows.find(({ applied }) => applied.id === id)
      return row ? { row, list: now.list } : null
    })
  }, [])
  return [held && held.list === list ? held.row : null, hold] as const
}

function useRows(): readonly ControlRow[] {
  const model = useModel((whole) => whole)
  const controlOf = useControlOf()
  const { controls, elements, flows, boundaries } = model
  return useMemo(
    () => controlRows(model, controlOf, today()),
    // What else changes in the model is not shown here.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [controls, elements, flows, boundaries, controlOf],
  )
}

function NothingApplied({ asking }: { readonly asking: Asking }) {
  return (
    <EmptyState
      title="No control is applied yet"
      icon={<ShieldPlus size={28} />}
      action={
        <Button
          variant="primary"
          onPress={() => asking.change({ list: 'catalogue', find: '', open: null })}
        >
          See what would help
        </Button>
      }
    >
      A control is a protection that somebody puts in place: on one record, or on the whole model as
      a default. Say how far it has come, who does it and by when. Once it is implemented, it
      answers the questions that rules ask about it, and the threats that it withdraws or lowers are
      named here.
    </EmptyState>
  )
}
