import { useRef } from 'react'
import { counted } from '@/model/counted'
import { type Cell, bandOf, type RiskScale } from '@/model/riskScale'
import { levels } from '@/model/text'
import type { Threat } from '@/review/threat'
import { type Bundle, bundleKey, hasMoved, nameOfCell } from '@/risk/movement'
import { classes } from '@/ui/classes'
import { BandBadge, bandNames } from '@/ui/BandBadge'
import { type Arrow, arrowsOf } from './arrows'
import { cellKey } from './cellAfter'
import cells from './cells.module.css'
import { ImpactHeads, LikelihoodHead } from './Heads'
import styles from './movement.module.css'
import { useMiddles } from './useMiddles'
import { TextButton } from '@/ui/TextButton'
import unseen from '@/ui/unseen.module.css'

type Bundles = readonly Bundle<Threat['id']>[]

interface MovementMapProps {
  readonly bundles: Bundles
  readonly scale: RiskScale
  /** The key of the bundle that is looked at alone; null for all. */
  readonly chosen: string | null
  readonly onChoose: (key: string | null) => void
}

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
                  onChoose={onChoose}
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
  readonly onChoose: (key: string) => void
}

function MapCell({ cell, scale, bundles, onChoose }: MapCellProps) {
  const band = bandOf(scale, cell.likelihood, cell.impact)
  const name = nameOfCell(cell)
  const notes = [
    { sign: '=', key: bundleKey({ from: cell, to: cell }), words: `stay at ${name}` },
    { sign: '✕', key: bundleKey({ from: cell, to: null }), words: `leave the matrix from ${name}` },
    { sign: '+', key: bundleKey({ from: null, to: cell }), words: `come into it at ${name}` },
  ]
  return (
    <td className={classes(cells.cell, styles.cell)} data-band={band} data-cell={cellKey(cell)}>
      <span className={unseen.unseen}>{`${name}, ${bandNames[band]}`}</span>
      <span className={cells.letter} aria-hidden>
        <BandBadge band={band} />
      </span>
      <span className={styles.notes}>
        {notes.map(({ sign, key, words }) => {
          const count = bundles.find((bundle) => bundleKey(bundle) === key)?.ids.length ?? 0
          if (count === 0) return null
          return (
            <TextButton key={sign} aria-label={`${count} ${words}`} onPress={() => onChoose(key)}>
              {sign} {count}
            </TextButton>
          )
        })}
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
  return `${counted(count, 'threat')} from ${from} to ${to}`
}
