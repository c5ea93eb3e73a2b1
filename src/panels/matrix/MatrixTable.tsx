import { type KeyboardEvent, useState } from 'react'
import type { RiskScale } from '@/model/riskScale'
import type { Matrix, MatrixCell } from '@/review/matrix'
import type { Threat } from '@/review/threat'
import type { RiskView } from '@/risk/rating'
import { isCell } from '@/risk/scaleCheck'
import styles from './cells.module.css'
import { ImpactHeads, LikelihoodHead } from './Heads'
import { MatrixCellView } from './MatrixCellView'
import { canStand } from './moveWords'
import { type Place, placeAfter } from './roving'
import type { ChipKit } from './ThreatChip'
import type { ChipMove } from './useChipMove'
import unseen from '@/ui/unseen.module.css'

export interface MatrixTableProps {
  readonly matrix: Matrix
  /** How it would be with what is tried out; null while nothing is. */
  readonly then: Matrix | null
  readonly scale: RiskScale
  readonly view: RiskView
  readonly threatsIn: (cell: MatrixCell) => readonly Threat[]
  readonly marked: ReadonlySet<Threat['id']>
  readonly kit: ChipKit
  readonly move: ChipMove | null
}

/** The 25 cells: likelihood upwards, impact to the right. Cells with threats filter by themselves. */
export function MatrixTable(props: MatrixTableProps) {
  const { matrix, then, scale, view, threatsIn, marked, kit, move } = props
  const rows = matrix.cells.toReversed()
  const { isStop, onKeyDown } = useRoving(rows)
  return (
    // The keys move the focus between the buttons in the cells, which do the rest.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <table className={styles.table} onKeyDown={onKeyDown}>
      <caption className={unseen.unseen}>Open threats by likelihood and impact</caption>
      <ImpactHeads scale={scale} />
      <tbody>
        {rows.map((cells, row) => (
          <tr key={cells[0]?.likelihood}>
            <LikelihoodHead scale={scale} level={rows.length - row} />
            {cells.map((cell, column) => (
              <MatrixCellView
                key={cell.impact}
                cell={cell}
                then={then?.cells[cell.likelihood - 1]?.[cell.impact - 1] ?? cell}
                scale={scale}
                place={{ row, column }}
                isStop={isStop({ row, column })}
                threats={threatsIn(cell)}
                marked={marked}
                kit={kit}
                target={move && targetOf(cell, move, view)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Moves the focus among the cells in which there is something. */
function useRoving(rows: readonly (readonly MatrixCell[])[]) {
  const [last, setLast] = useState<Place | null>(null)
  const pressable = rows.flatMap((cells, row) =>
    cells.flatMap(({ threats }, column) => (threats.length > 0 ? [{ row, column }] : [])),
  )
  return {
    // Each row is a stop of Tab, so that a cell alone in its row and column can be reached as well.
    isStop: (place: Place) => {
      const inRow = pressable.filter(({ row }) => row === place.row)
      return isSame(place, inRow.find((each) => isSame(each, last)) ?? inRow[0] ?? null)
    },
    onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => {
      const from = placeOf(event.target)
      const next = from && placeAfter(event.key, from, pressable)
      if (!next) return
      event.preventDefault()
      setLast(next)
      event.currentTarget
        .querySelector<HTMLElement>(`[data-row="${next.row}"][data-column="${next.column}"]`)
        ?.focus()
    },
  }
}

function targetOf(cell: MatrixCell, move: ChipMove, view: RiskView) {
  const canReach = canStand({ ...move, to: cell }, view)
  if (isCell(cell, move.to)) return canReach ? 'here' : 'hereOutOfReach'
  return canReach ? 'reachable' : 'outOfReach'
}

function isSame(one: Place | null, other: Place | null): boolean {
  return one !== null && one.row === other?.row && one.column === other.column
}

function placeOf(target: EventTarget): Place | null {
  if (!(target instanceof HTMLElement)) return null
  const { row, column } = target.dataset
  return row === undefined || column === undefined
    ? null
    : { row: Number(row), column: Number(column) }
}
