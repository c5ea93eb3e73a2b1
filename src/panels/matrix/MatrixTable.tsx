import { type KeyboardEvent, useState } from 'react'
import type { RiskScale } from '@/model/riskScale'
import type { Matrix, MatrixCell } from '@/review/matrix'
import type { ThreatFilter } from '@/store/sessionStore'
import { useSession, useWorkspace } from '@/store/workspace'
import { BandBadge } from '@/ui/BandBadge'
import { cellName } from './cellName'
import styles from './cells.module.css'
import { type Place, placeAfter } from './roving'
import { shortName } from './shortName'

interface MatrixTableProps {
  readonly matrix: Matrix
  /** How it would be with what is tried out; null while nothing is. */
  readonly then: Matrix | null
  readonly scale: RiskScale
}

/** The 25 cells: likelihood upwards, impact to the right. Cells with threats filter by themselves. */
export function MatrixTable({ matrix, then, scale }: MatrixTableProps) {
  const rows = matrix.cells.toReversed()
  const pressable = rows.flatMap((cells, row) =>
    cells.flatMap(({ threats }, column) => (threats.length > 0 ? [{ row, column }] : [])),
  )
  const [last, setLast] = useState<Place | null>(null)
  // Each row is a stop of Tab, so that a cell alone in its row and column can be reached as well.
  const isStop = (place: Place) => {
    const inRow = pressable.filter(({ row }) => row === place.row)
    return isSame(place, inRow.find((each) => isSame(each, last)) ?? inRow[0] ?? null)
  }
  const move = (event: KeyboardEvent<HTMLTableElement>) => {
    const from = placeOf(event.target)
    const next = from && placeAfter(event.key, from, pressable)
    if (!next) return
    event.preventDefault()
    setLast(next)
    event.currentTarget
      .querySelector<HTMLElement>(`[data-row="${next.row}"][data-column="${next.column}"]`)
      ?.focus()
  }
  return (
    // The keys move the focus between the buttons in the cells, which do the rest.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <table className={styles.table} onKeyDown={move}>
      <caption className={styles.caption}>Open threats by likelihood and impact</caption>
      <ImpactHeads scale={scale} />
      <tbody>
        {rows.map((cells, row) => {
          const likelihood = rows.length - row
          const meaning = scale.likelihood[likelihood - 1]
          return (
            <tr key={likelihood}>
              <th scope="row" title={meaning?.definition}>
                <span className={styles.number}>{likelihood}</span>{' '}
                <span className={styles.word}>{meaning?.name}</span>
              </th>
              {cells.map((cell, column) => (
                <Cell
                  key={cell.impact}
                  cell={cell}
                  then={then?.cells[cell.likelihood - 1]?.[cell.impact - 1] ?? cell}
                  scale={scale}
                  place={{ row, column }}
                  isStop={isStop({ row, column })}
                />
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function ImpactHeads({ scale }: { readonly scale: RiskScale }) {
  return (
    <thead>
      <tr>
        <td className={styles.corner}>
          <span aria-hidden>
            Likelihood ↑<br />
            Impact →
          </span>
        </td>
        {scale.impact.map(({ name, definition }, index) => (
          <th key={`${index + 1} ${name}`} scope="col" title={definition}>
            <span className={styles.number}>{index + 1}</span>{' '}
            <span className={styles.long}>{name}</span>
            <span className={styles.short} aria-hidden>
              {shortName(name)}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  )
}

interface CellProps {
  readonly cell: MatrixCell
  readonly then: MatrixCell
  readonly scale: RiskScale
  readonly place: Place
  readonly isStop: boolean
}

function Cell({ cell, then, scale, place, isStop }: CellProps) {
  const chosen = useSession((session) => session.filter.cells)
  const { session } = useWorkspace()
  const isChosen = chosen.some((each) => isCell(each, cell))
  const name = cellName(cell, scale, then)
  if (cell.threats.length === 0) {
    return (
      <td className={styles.cell} data-band={cell.band}>
        <span aria-hidden>{then.threats.length > 0 ? <Count cell={cell} then={then} /> : '–'}</span>
        <span className={styles.hidden}>{name}</span>
      </td>
    )
  }
  const choose = (extend: boolean) =>
    session.getState().setFilter({ cells: chosenWith(chosen, cell, extend) })
  return (
    <td className={styles.cell} data-band={cell.band} data-chosen={isChosen}>
      <button
        type="button"
        className={styles.button}
        aria-label={name}
        aria-pressed={isChosen}
        tabIndex={isStop ? 0 : -1}
        data-row={place.row}
        data-column={place.column}
        onClick={(event) => choose(event.shiftKey)}
      >
        <Count cell={cell} then={then} />
        <BandBadge band={cell.band} />
      </button>
    </td>
  )
}

/** How many threats are in a cell; in a trial how many are, and would be. */
function Count({ cell, then }: Pick<CellProps, 'cell' | 'then'>) {
  const [now, later] = [cell.threats.length, then.threats.length]
  return (
    <span className={styles.count}>
      {now}
      {now !== later && (
        <>
          {' '}
          <span className={styles.arrow}>→</span> {later}
        </>
      )}
    </span>
  )
}

type Cells = ThreatFilter['cells']

/** A cell pressed alone is the filter, or no longer; with Shift it joins or leaves the others. */
function chosenWith(chosen: Cells, { likelihood, impact }: MatrixCell, extend: boolean): Cells {
  const cell = { likelihood, impact }
  const others = chosen.filter((each) => !isCell(each, cell))
  const wasChosen = others.length < chosen.length
  if (extend) return wasChosen ? others : [...chosen, cell]
  return wasChosen && others.length === 0 ? [] : [cell]
}

function isCell(one: Cells[number], other: Cells[number]): boolean {
  return one.likelihood === other.likelihood && one.impact === other.impact
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
