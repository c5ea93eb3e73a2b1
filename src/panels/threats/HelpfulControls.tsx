import { useMemo } from 'react'
import type { ControlStatus } from '@/model/appliedControl'
import { subjectKey } from '@/model/subject'
import { type Overrides, residualWith } from '@/risk/rate'
import type { Rating } from '@/risk/rating'
import { ratingContextOf } from '@/risk/ratingContext'
import { controls } from '@/rules/catalogue/controls'
import { type MitigationAtPlace, missingMitigations } from '@/rules/explain/controlChanges'
import { nameOf } from '@/rules/explain/nameOf'
import { listed } from '@/rules/explain/phrase'
import { closingRemedies } from '@/rules/explain/remedies'
import type { Finding } from '@/rules/finding'
import type { Situation } from '@/rules/situation'
import { newId } from '@/store/newId'
import { BandBadge } from '@/ui/BandBadge'
import { Button } from '@/ui/Button'
import { useUndoable } from '../undoable'
import { placeControls } from './applyRemedy'
import rows from '../threatRow.module.css'
import detail from './detail.module.css'
import styles from './threats.module.css'

interface HelpfulControlsProps {
  readonly finding: Finding
  readonly situation: Situation
  readonly overrides: Overrides | null
  /** Where the threat stands today. */
  readonly residual: Rating
}

/**
 * The controls of the rule that are not on yet and do not withdraw the threat, each with by how much
 * it alone would lower it.
 */
export function HelpfulControls({ finding, situation, overrides, residual }: HelpfulControlsProps) {
  const missing = useMemo(() => {
    const context = ratingContextOf(situation, controls)
    const closing = new Set(
      closingRemedies(finding, situation, controls).flatMap((remedy) =>
        remedy.controls.map(({ control }) => control),
      ),
    )
    return missingMitigations(finding.rule.mitigations, finding.subject, situation, controls)
      .filter(({ mitigation }) => !closing.has(mitigation.control))
      .map((placed) => ({ placed, rating: residualWith(finding, context, [placed], overrides) }))
  }, [finding, situation, overrides])
  if (missing.length === 0) {
    return <p className={styles.quiet}>No further control of the rule is missing.</p>
  }
  return (
    <ul className={detail.cards}>
      {missing.map(({ placed, rating }) => (
        <li key={[placed.control.id, ...placed.on.map(subjectKey)].join()} className={detail.card}>
          <span className={detail.cardText}>
            {placed.control.name}
            <span className={rows.where}>
              on {listed(placed.on.map((subject) => nameOf(subject, situation.model)))}
            </span>
            <Lowering from={residual} to={rating} />
          </span>
          <PlaceButtons placed={placed} />
        </li>
      ))}
    </ul>
  )
}

function Lowering({ from, to }: { readonly from: Rating; readonly to: Rating }) {
  const moved = [
    ['Likelihood', from.likelihood.value, to.likelihood.value] as const,
    ['impact', from.impact.value, to.impact.value] as const,
  ].filter(([, before, after]) => before !== after)
  if (moved.length === 0) {
    return <span className={rows.where}>Alone it does not lower the levels further.</span>
  }
  const words = moved.map(([name, before, after]) => `${name} ${before} → ${after}`).join(', ')
  return (
    <span className={styles.badges}>
      {words.charAt(0).toUpperCase() + words.slice(1)}
      {from.band !== to.band && <BandBadge band={to.band} show="word" />}
    </span>
  )
}

function PlaceButtons({ placed }: { readonly placed: MitigationAtPlace }) {
  const change = useUndoable()
  const place = (step: string, status: ControlStatus) => {
    const controlsOn = [{ control: placed.mitigation.control, on: placed.on }]
    change(step, `${step}: ${placed.control.name}.`, (model) =>
      placeControls(model, controlsOn, status, newId),
    )
  }
  return (
    <div className={styles.actions}>
      <Button size="small" onPress={() => place('Control planned', 'planned')}>
        Plan
      </Button>
      <Button size="small" onPress={() => place('Control in place', 'implemented')}>
        Is in place
      </Button>
    </div>
  )
}
