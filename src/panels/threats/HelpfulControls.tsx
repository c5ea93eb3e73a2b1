import { useMemo } from 'react'
import { subjectKey } from '@/model/subject'
import { type Effect, trialOf } from '@/review/remedies/trial'
import type { Overrides } from '@/risk/rate'
import type { Rating } from '@/risk/rating'
import { missingMitigations } from '@/rules/explain/controlChanges'
import { nameOf } from '@/rules/explain/nameOf'
import { listed } from '@/rules/explain/phrase'
import type { Remedy } from '@/rules/explain/remedy'
import type { Finding } from '@/rules/finding'
import type { Mitigation, Rule } from '@/rules/rule'
import type { Situation } from '@/rules/situation'
import { BandBadge } from '@/ui/BandBadge'
import { ControlProgress } from './ControlProgress'
import { mitigationsInPlace } from './mitigationsInPlace'
import { TryButton } from '../lens/TryButton'
import rows from '../threatRow.module.css'
import { useControlsInUse } from '../catalogue'
import { ControlLink } from '../ControlLink'
import detail from './detail.module.css'
import styles from './threats.module.css'

interface HelpfulControlsProps {
  readonly finding: Finding
  readonly situation: Situation
  readonly overrides: Overrides | null
  /** Where the threat stands today. */
  readonly residual: Rating
  /** What has been offered as a change by itself. */
  readonly changes: readonly Remedy[]
}

/**
 * The controls of the rule: those that are in place, and those that are not and do not withdraw the
 * threat, each with by how much it alone would lower it.
 */
export function HelpfulControls(props: HelpfulControlsProps) {
  const { finding, situation, overrides, residual, changes } = props
  const controls = useControlsInUse()
  const helpful = useMemo(() => {
    const { rule, subject } = finding
    const trial = trialOf(finding, situation, controls, overrides)
    const closing = new Set(
      changes
        .filter(isOneThatCloses)
        .flatMap((remedy) => remedy.controls.map(({ control }) => control)),
    )
    const missing = missingMitigations(rule.mitigations, subject, situation, controls)
      .filter(({ mitigation }) => !closing.has(mitigation.control))
      .map((placed) => {
        const stood = [{ control: placed.mitigation.control, on: placed.on }]
        return { ...placed, effect: trial({ answers: [], controls: stood }) }
      })
    const inPlace = mitigationsInPlace(rule.mitigations, subject, situation, controls)
    return [...missing, ...inPlace.map((placed) => ({ ...placed, effect: null }))].toSorted(
      (one, other) => order(rule, one.mitigation) - order(rule, other.mitigation),
    )
  }, [finding, situation, controls, overrides, changes])
  if (helpful.length === 0) {
    return <p className={styles.quiet}>No further control of the rule is missing.</p>
  }
  return (
    <ul className={detail.cards}>
      {helpful.map(({ mitigation, control, on, effect }) => (
        <li key={[control.id, ...on.map(subjectKey)].join()} className={detail.card}>
          <span className={detail.cardText}>
            <ControlLink id={control.id}>{control.name}</ControlLink>
            <span className={rows.where}>
              on {listed(on.map((each) => nameOf(each, situation.model)))}
            </span>
            {effect && <Effects of={effect} from={residual} />}
          </span>
          <span className={styles.actions}>
            {effect && (
              <TryButton name={control.name} placed={[{ control: mitigation.control, on }]} />
            )}
            <ControlProgress name={control.name} placed={[{ control: mitigation.control, on }]} />
          </span>
        </li>
      ))}
    </ul>
  )
}

/** A single control that makes the threat go away has been offered above. */
function isOneThatCloses({ outcome, controls: placed, answers }: Remedy): boolean {
  return outcome === 'handled' && placed.length === 1 && answers.length === 0
}

function order({ mitigations }: Rule, mitigation: Mitigation): number {
  return mitigations.indexOf(mitigation)
}

function Effects({ of, from }: { readonly of: Effect; readonly from: Rating }) {
  switch (of.type) {
    case 'goesAway':
      return <span className={rows.where}>The threat goes away.</span>
    case 'isAsked':
      return <span className={rows.where}>Then it waits for another answer.</span>
    case 'isRated':
      return <Lowering from={from} to={of.residual} />
  }
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
      {from.band !== to.band && (
        <span className={detail.effect}>
          drops to <BandBadge band={to.band} show="word" />
        </span>
      )}
    </span>
  )
}
