import { useState } from 'react'
import { hasDefaultBands, resetBands, setBand } from '@/model/edits/scale'
import { type Band, bandOf, type Cell, defaultRiskScale, type RiskScale } from '@/model/riskScale'
import { cellOf, nameOfCell } from '@/risk/movement'
import { bandsFromWorst } from '@/risk/bands'
import { isCell, scaleWarnings } from '@/risk/scaleCheck'
import { countRebanded, rebanded } from '@/review/rebanded'
import { countsIn } from '@/review/state'
import type { Threat } from '@/review/threat'
import { useAnalysis, useEdit, useModel, useWorkspace } from '@/store/workspace'
import { BandBadge, bandNames } from '@/ui/BandBadge'
import { Button } from '@/ui/Button'
import { SegmentedControl } from '@/ui/SegmentedControl'
import { BandGrid } from './BandGrid'
import { threatsChange } from './cellWords'
import { ScaleAdvice } from './ScaleAdvice'
import styles from './scale.module.css'

const segments = bandsFromWorst
  .toReversed()
  .map((id) => ({ id, label: <BandBadge band={id} show="word" /> }))

const noThreats: readonly Threat[] = []

/** Which band each of the 25 cells has, what that does to the threats, and what may be wrong with it. */
export function ScaleBands({ atFirst }: { readonly atFirst: RiskScale['bands'] }) {
  const scale = useModel(({ about }) => about.scale)
  const threats = useAnalysis((analysis) => analysis?.threats) ?? noThreats
  const [chosen, setChosen] = useState<Cell>({ likelihood: 5, impact: 1 })
  const change = useBandChanges(threats)
  const warnings = scaleWarnings(scale.bands)
  const marked = warnings.flatMap(({ places }) => places.flat())
  const afterReset = countRebanded(rebanded(threats, scale.bands, defaultRiskScale.bands))
  return (
    <div className={styles.bands}>
      <div className={styles.grid}>
        <BandGrid
          scale={scale}
          chosen={chosen}
          marked={marked}
          onChoose={setChosen}
          onBand={change.toBand}
        />
        <ChosenCell scale={scale} cell={chosen} threats={threats} onBand={change.toBand} />
      </div>
      <div className={styles.effects}>
        <Effects threats={threats} before={atFirst} after={scale.bands} />
        <ScaleAdvice bands={scale.bands} warnings={warnings} onMend={change.toBands} />
        <div className={styles.foot}>
          <p className={styles.note}>
            {hasDefaultBands(scale)
              ? 'These are the bands that every model begins with.'
              : `After a reset, ${threatsChange(afterReset)}.`}
          </p>
          <Button size="small" isDisabled={hasDefaultBands(scale)} onPress={change.reset}>
            Reset the bands
          </Button>
        </div>
      </div>
    </div>
  )
}

/** The edits of the table; each says what it does to the threats. */
function useBandChanges(threats: readonly Threat[]) {
  const edit = useEdit()
  const { announce, document } = useWorkspace()
  const say = (what: string, before: RiskScale['bands']) => {
    const after = document.getState().model.about.scale.bands
    announce(`${what}; ${threatsChange(countRebanded(rebanded(threats, before, after)))}.`)
  }
  const now = () => document.getState().model.about.scale.bands
  return {
    toBand: (cell: Cell, band: Band) => {
      const before = now()
      edit('Change a band', (model) => setBand(model, cell, band))
      say(`${nameOfCell(cell)} is ${bandNames[band]}`, before)
    },
    toBands: (change: Parameters<typeof edit>[1]) => {
      const before = now()
      edit('Mend the bands', change)
      say('Bands mended', before)
    },
    reset: () => {
      const before = now()
      edit('Reset the bands', resetBands)
      say('Bands reset', before)
    },
  }
}

interface ChosenCellProps {
  readonly scale: RiskScale
  readonly cell: Cell
  readonly threats: readonly Threat[]
  readonly onBand: (cell: Cell, band: Band) => void
}

/** The cell that is chosen: its band, and which threats follow it. */
function ChosenCell({ scale, cell, threats, onBand }: ChosenCellProps) {
  const { likelihood, impact } = cell
  const here = threats.filter(
    ({ ratings, state }) =>
      ratings && countsIn('residual', state) && isCell(cellOf(ratings.residual), cell),
  ).length
  return (
    <div className={styles.chosen}>
      <p className={styles.title}>
        {scale.likelihood[likelihood - 1]?.name} and {scale.impact[impact - 1]?.name}{' '}
        <span className={styles.note}>{nameOfCell(cell)}</span>
      </p>
      <SegmentedControl<Band>
        label={`Band of likelihood ${likelihood}, impact ${impact}`}
        segments={segments}
        value={bandOf(scale, likelihood, impact)}
        onChange={(band) => band && onBand(cell, band)}
      />
      <p className={styles.note}>{follow(here)}</p>
      <p className={styles.note}>
        In the table, arrow keys go from cell to cell; L, M, H and C set the band, + and − make it
        worse and better.
      </p>
    </div>
  )
}

function follow(count: number): string {
  if (count === 0) return 'With the controls in place no threat stands here.'
  if (count === 1) return 'With the controls in place 1 threat stands here and takes on its band.'
  return `With the controls in place ${count} threats stand here and take on its band.`
}

interface EffectsProps {
  readonly threats: readonly Threat[]
  readonly before: RiskScale['bands']
  readonly after: RiskScale['bands']
}

/** What the table does to the threats since it was opened. */
function Effects({ threats, before, after }: EffectsProps) {
  const moved = rebanded(threats, before, after)
  return (
    <section className={styles.block} aria-label="What changes">
      <h3 className={styles.heading}>
        Since you opened this, {threatsChange(countRebanded(moved))}
      </h3>
      <ul className={styles.moves}>
        {moved.map(({ from, to, threats: each }) => (
          <li key={`${from} ${to}`} className={styles.move}>
            <span className={styles.count}>{each.length}</span>
            <BandBadge band={from} show="word" /> → <BandBadge band={to} show="word" />
          </li>
        ))}
      </ul>
    </section>
  )
}
