import { useRef } from 'react'
import { type Cell, bandOf, type RiskScale } from '@/model/riskScale'
import { Level } from '@/model/text'
import type { Threat } from '@/review/threat'
import { type Bundle, bundleKey, hasMoved, nameOfCell } from '@/risk/movement'
import { isCell } from '@/risk/scaleCheck'
import { classes } from '@/ui/classes'
import { BandBadge, bandNames } from '@/ui/BandBadge'
import { type Arrow, arrowsOf } from './arrows'
import { cellKey } from './cellAfter'
import cells from './cells.module.css'
import { ImpactHeads, LikelihoodHead } from './Heads'
import styles from './movement.module.css'
import { useMiddles } from './useMiddles'
import unseen from '@/ui/unseen.module.css'

type Bundles = readonly Bundle<Threat['id']>[]

interface MovementMapProps {
  readonly bundles: Bundles
  readonly scale: RiskScale
  /** The key of the bundle that is looked at alone; null for all. */
  readonly chosen: string | null
  readonly onChoose: (key: string | null) => void
}

const levels = Level.options.map(({ value }) => value)

/** The matrix with an arrow for each bundle of movements. A table beside it says the same in words. */
export function MovementMap({ bundles, scale, chosen, onChoose }: MovementMapProps) {
  const table = useRef<HTMLTableElement>(null)
  const middles = useMiddles(table)
  const arrows = arrowsOf(bundles.filter(hasMoved), (cell) => middles.get(cellKey(cell)))
  return (
    <div className={styles.map}>
      <table ref={table} className={cells.table}>
        <caption className={unseen.unseen}>Where the threats stay, and which leave</caption>
        <ImpactHeads scale={scale} />
        <tbody>
          {levels.toReversed().map((likelihood) => (
            <tr key={likelihood}>
              <LikelihoodHead scale={scale} level={likelihood} />
              {levels.map((impact) => (
                <MapCell
                  key={impact}
                  cell={{ likelihood, impact }}
                  scale={scale}
                  bundles={bundles}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Arrows arrows={arrows} chosen={chosen} />
      {arrows.map(({ key, bundle, badge }) => (
        <button
          key={key}
          type="button"
          className={styles.badge}
          style={{ translate: `${badge.x - 12}px ${badge.y - 12}px` }}
          aria-label={bundleWords(bundle)}
          aria-pressed={chosen === key}
          data-faded={chosen !== null && chosen !== key}
          onClick={() => onChoose(chosen === key ? null : key)}
        >
          {bundle.ids.length}
        </button>
      ))}
    </div>
  )
}

interface MapCellProps {
  readonly cell: Cell
  readonly scale: RiskScale
  readonly bundles: Bundles
}

function MapCell({ cell, scale, bundles }: MapCellProps) {
  const band = bandOf(scale, cell.likelihood, cell.impact)
  const there = bundles.filter(({ from }) => from && isCell(from, cell))
  const staying = countIn(there.filter(({ to }) => to && isCell(to, cell)))
  const leaving = countIn(there.filter(({ to }) => to === null))
  const coming = countIn(bundles.filter(({ from, to }) => !from && to && isCell(to, cell)))
  const notes = [
    { sign: '=', count: staying, words: `${staying} stay` },
    { sign: '✕', count: leaving, words: `${leaving} leave the matrix` },
    { sign: '+', count: coming, words: `${coming} come into it` },
  ].filter(({ count }) => count > 0)
  const words = [nameOfCell(cell), bandNames[band], ...notes.map((note) => note.words)].join(', ')
  return (
    <td className={classes(cells.cell, styles.cell)} data-band={band} data-cell={cellKey(cell)}>
      <span className={unseen.unseen}>{words}</span>
      <span className={cells.letter} aria-hidden>
        <BandBadge band={band} />
      </span>
      <span className={styles.notes} aria-hidden>
        {notes.map(({ sign, count }) => (
          <span key={sign}>
            {sign} {count}
          </span>
        ))}
      </span>
    </td>
  )
}

interface ArrowsProps {
  readonly arrows: readonly Arrow<Threat['id']>[]
  readonly chosen: string | null
}

function Arrows({ arrows, chosen }: ArrowsProps) {
  return (
    <svg className={styles.arrows} aria-hidden focusable="false">
      {arrows.map(({ key, line, head, bundle }) => (
        <g key={key} data-faded={chosen !== null && chosen !== key}>
          <path className={styles.halo} d={line} />
          <path
            className={styles.line}
            d={line}
            strokeWidth={Math.min(5, 1.5 + Math.log2(bundle.ids.length))}
          />
          <path className={styles.head} d={head} />
        </g>
      ))}
    </svg>
  )
}

/** “3 threats from L4·I5 to L2·I5”. */
function bundleWords(bundle: Bundle<Threat['id']>): string {
  const count = bundle.ids.length
  const [from, to] = bundleKey(bundle).split('>')
  return `${count === 1 ? '1 threat' : `${count} threats`} from ${from} to ${to}`
}

function countIn(bundles: Bundles): number {
  return bundles.reduce((total, { ids }) => total + ids.length, 0)
}
