import { CircleCheck, TriangleAlert } from 'lucide-react'
import { setBands } from '@/model/edits/scale'
import type { Model } from '@/model/model'
import type { Cell, RiskScale } from '@/model/riskScale'
import { nameOfCell } from '@/risk/movement'
import {
  bandAt,
  differingCells,
  mendedBands,
  type ScaleFault,
  type ScaleWarning,
} from '@/risk/scaleCheck'
import { listed } from '@/rules/explain/phrase'
import { bandNames } from '@/ui/BandBadge'
import { Button } from '@/ui/Button'
import { cellsInWords } from './cellWords'
import styles from './scale.module.css'

interface FaultWords {
  readonly title: string
  readonly why: string
  /** Between the two cells that do not go together. */
  readonly between: string
}

const faults: { readonly [Fault in ScaleFault]: FaultWords } = {
  falling: {
    title: 'The band falls where the risk rises',
    why: 'A threat that becomes likelier or worse would look better.',
    between: ' and then ',
  },
  worstAtEdge: {
    title: 'Critical in the lowest row or column',
    why: 'What is hardly possible, or hardly felt, would rank with the worst there is.',
    between: '',
  },
  touching: {
    title: 'Critical touches low',
    why: 'The smallest difference in a rating would leap from one end to the other.',
    between: ' beside ',
  },
  mirrored: {
    title: 'Critical mirrors low',
    why: 'Risks of the same size would stand at both ends.',
    between: ' against ',
  },
}

interface ScaleAdviceProps {
  readonly bands: RiskScale['bands']
  readonly warnings: readonly ScaleWarning[]
  readonly onMend: (change: (model: Model) => Model) => void
}

/** What may be wrong with a table of bands, with the cells named and a way to mend it. It is advice. */
export function ScaleAdvice({ bands, warnings, onMend }: ScaleAdviceProps) {
  return (
    <section className={styles.block} aria-label="Check of the bands">
      <h3 className={styles.heading}>Check of the bands</h3>
      {warnings.length === 0 && (
        <p className={styles.sound}>
          <CircleCheck aria-hidden />
          No band falls where the risk rises, and critical and low keep their distance.
        </p>
      )}
      <ul className={styles.warnings}>
        {warnings.map((warning) => (
          <Warning key={warning.fault} warning={warning} bands={bands} onMend={onMend} />
        ))}
      </ul>
      {warnings.length > 1 && (
        <Button size="small" onPress={() => onMend((model) => setBands(model, mendedBands(bands)))}>
          Mend all
        </Button>
      )}
      <p className={styles.note}>
        Advice and no rule, after L. A. Cox, “What’s Wrong with Risk Matrices?”, Risk Analysis
        28(2), 2008.
      </p>
    </section>
  )
}

interface WarningProps {
  readonly warning: ScaleWarning
  readonly bands: RiskScale['bands']
  readonly onMend: ScaleAdviceProps['onMend']
}

function Warning({ warning: { fault, places, mended }, bands, onMend }: WarningProps) {
  const { title, why, between } = faults[fault]
  return (
    <li className={styles.warning}>
      <TriangleAlert aria-hidden />
      <div className={styles.block}>
        <p>
          <strong>{title}:</strong> {placesInWords(places, bands, between)}. {why}
        </p>
        <div className={styles.mend}>
          <Button size="small" onPress={() => onMend((model) => setBands(model, mended))}>
            Mend
          </Button>
          <span className={styles.note}>{mendInWords(bands, mended)}</span>
        </div>
      </div>
    </li>
  )
}

/** “L1·I3 (medium) and then L1·I4 (low)”, for the first few places. */
function placesInWords(
  places: ScaleWarning['places'],
  bands: RiskScale['bands'],
  between: string,
): string {
  const named = (cell: Cell) =>
    `${nameOfCell(cell)} (${bandNames[bandAt(bands, cell)].toLowerCase()})`
  const shown = places.slice(0, 3).map((cells) => cells.map(named).join(between))
  const more = places.length - shown.length
  return more > 0 ? `${shown.join('; ')}; and ${more} more` : shown.join('; ')
}

/** “L1·I5 becomes high”. */
function mendInWords(before: RiskScale['bands'], after: RiskScale['bands']): string {
  const cells = differingCells(before, after)
  const becoming = [...new Set(cells.map((cell) => bandAt(after, cell)))].map((band) => {
    const same = cells.filter((cell) => bandAt(after, cell) === band)
    const verb = same.length === 1 ? 'becomes' : 'become'
    return `${cellsInWords(same)} ${verb} ${bandNames[band].toLowerCase()}`
  })
  return `${listed(becoming)}.`
}
