import { type KeyboardEvent, useRef } from 'react'
import { type Band, type Cell, bandOf, type RiskScale } from '@/model/riskScale'
import { levels } from '@/model/text'
import { bandsFromWorst } from '@/risk/bands'
import { isCell } from '@/risk/scaleCheck'
import { BandBadge, bandLetter, bandNames } from '@/ui/BandBadge'
import cells from '../matrix/cells.module.css'
import { type Place, placeAfter } from '../matrix/roving'
import styles from './scale.module.css'

const fromTop = levels.toReversed()

const places: readonly Place[] = fromTop.flatMap((_, row) =>
  levels.map((_level, column) => ({ row, column })),
)

const cellAt = ({ row, column }: Place): Cell => ({
  likelihood: fromTop[row] ?? 1,
  impact: levels[column] ?? 1,
})

interface BandGridProps {
  readonly scale: RiskScale
  readonly chosen: Cell
  /** Cells that a warning speaks of. */
  readonly marked: readonly Cell[]
  readonly onChoose: (cell: Cell) => void
  readonly onBand: (cell: Cell, band: Band) => void
}

/**
 * The 25 cells with their bands. Arrows move from cell to cell, the letter of a band gives it to the
 * cell, plus and minus make it worse and better.
 */
export function BandGrid({ scale, chosen, marked, onChoose, onBand }: BandGridProps) {
  const table = useRef<HTMLTableElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const band = bandFor(event.key, bandOf(scale, chosen.likelihood, chosen.impact))
    if (band) onBand(chosen, band)
    const from = places.find((place) => isCell(cellAt(place), chosen))
    const next = from && placeAfter(event.key, from, places)
    if (next) {
      const { likelihood, impact } = cellAt(next)
      table.current?.querySelector<HTMLElement>(`[data-cell="${likelihood}:${impact}"]`)?.focus()
    }
    if (band || next) event.preventDefault()
  }
  return (
    // The keys move the focus between the buttons in the cells, which do the rest.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <table ref={table} className={cells.table} aria-label="Bands" onKeyDown={onKeyDown}>
      <thead>
        <tr>
          <td className={cells.corner}>
            <span aria-hidden>
              Likelihood ↑<br />
              Impact →
            </span>
          </td>
          {levels.map((impact) => (
            <th key={impact} scope="col">
              <span className={cells.number}>{impact}</span> {scale.impact[impact - 1]?.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fromTop.map((likelihood) => (
          <tr key={likelihood}>
            <th scope="row">
              <span className={cells.number}>{likelihood}</span>{' '}
              {scale.likelihood[likelihood - 1]?.name}
            </th>
            {levels.map((impact) => (
              <BandCell
                key={impact}
                cell={{ likelihood, impact }}
                band={bandOf(scale, likelihood, impact)}
                isChosen={isCell({ likelihood, impact }, chosen)}
                isMarked={marked.some((each) => isCell(each, { likelihood, impact }))}
                onChoose={onChoose}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface BandCellProps {
  readonly cell: Cell
  readonly band: Band
  readonly isChosen: boolean
  readonly isMarked: boolean
  readonly onChoose: (cell: Cell) => void
}

function BandCell({ cell, band, isChosen, isMarked, onChoose }: BandCellProps) {
  const { likelihood, impact } = cell
  const name = `Likelihood ${likelihood}, impact ${impact}, ${bandNames[band]}`
  return (
    <td className={cells.cell} data-band={band} data-chosen={isChosen}>
      <button
        type="button"
        className={cells.button}
        aria-label={isMarked ? `${name}, spoken of below` : name}
        aria-pressed={isChosen}
        data-cell={`${likelihood}:${impact}`}
        tabIndex={isChosen ? 0 : -1}
        onFocus={() => onChoose(cell)}
        onClick={() => onChoose(cell)}
      >
        <BandBadge band={band} />
        {isMarked && (
          <span className={styles.mark} aria-hidden>
            !
          </span>
        )}
      </button>
    </td>
  )
}

/** The band that a key gives to a cell: its letter, or a worse or a better one. */
function bandFor(key: string, now: Band): Band | null {
  const at = bandsFromWorst.indexOf(now)
  if (key === '+') return bandsFromWorst[at - 1] ?? null
  if (key === '-') return bandsFromWorst[at + 1] ?? null
  return bandsFromWorst.find((band) => bandLetter(band).toLowerCase() === key.toLowerCase()) ?? null
}
