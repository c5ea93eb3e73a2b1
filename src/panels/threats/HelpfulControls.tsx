import { useMemo } from 'react'
import { subjectKey } from '@/model/subject'
import { type Overrides, residualWith } from '@/risk/rate'
import type { Rating } from '@/risk/rating'
import { ratingContextOf } from '@/risk/ratingContext'
import { controls } from '@/rules/catalogue/controls'
import { missingMitigations } from '@/rules/explain/controlChanges'
import { nameOf } from '@/rules/explain/nameOf'
import { listed } from '@/rules/explain/phrase'
import { closingRemedies } from '@/rules/explain/remedies'
import type { Finding } from '@/rules/finding'
import type { Mitigation, Rule } from '@/rules/rule'
import type { Situation } from '@/rules/situation'
import { BandBadge } from '@/ui/BandBadge'
import { ControlProgress } from './ControlProgress'
import { mitigationsInPlace } from './mitigationsInPlace'
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
 * The controls of the rule: those that are in place, and those that are not and do not withdraw the
 * threat, each with by how much it alone would lower it.
 */
export function HelpfulControls({ finding, situation, overrides, residual }: HelpfulControlsProps) {
  const helpful = useMemo(() => {
    const { rule, subject } = finding
    const context = ratingContextOf(situation, controls)
    const closing = new Set(
      closingRemedies(finding, situation, controls).flatMap((remedy) =>
        remedy.controls.map(({ control }) => control),
      ),
    )
    const missing = missingMitigations(rule.mitigations, subject, situation, controls)
      .filter(({ mitigation }) => !closing.has(mitigation.control))
      .map((placed) => ({ ...placed, rating: residualWith(finding, context, [placed], overrides) }))
    const inPlace = mitigationsInPlace(rule.mitigations, subject, situation)
    return [...missing, ...inPlace.map((placed) => ({ ...placed, rating: null }))].toSorted(
      (one, other) => order(rule, one.mitigation) - order(rule, other.mitigation),
    )
  }, [finding, situation, overrides])
  if (helpful.length === 0) {
    return <p className={styles.quiet}>No further control of the rule is missing.</p>
  }
  return (
    <ul className={detail.cards}>
      {helpful.map(({ mitigation, control, on, rating }) => (
        <li key={[control.id, ...on.map(subjectKey)].join()} className={detail.card}>
          <span className={detail.cardText}>
            {control.name}
            <span className={rows.where}>
              on {listed(on.map((each) => nameOf(each, situation.model)))}
            </span>
            {rating && <Lowering from={residual} to={rating} />}
          </span>
          <ControlProgress name={control.name} placed={[{ control: mitigation.control, on }]} />
        </li>
      ))}
    </ul>
  )
}

function order({ mitigations }: Rule, mitigation: Mitigation): number {
  return mitigations.indexOf(mitigation)
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
