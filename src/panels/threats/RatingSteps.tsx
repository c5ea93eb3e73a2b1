import { useMemo } from 'react'
import { type Ground, groundsOf } from '@/review/stepGrounds'
import type { Threat } from '@/review/threat'
import type { RatedLevel, RatingStep } from '@/risk/rating'
import { useAnalysis } from '@/store/workspace'
import { useControlsInUse } from '../catalogue'
import detail from './detail.module.css'
import { RecordLinks } from './RecordLinks'

interface RatingStepsProps {
  readonly threat: Threat
  readonly rated: RatedLevel
}

const nothing = (): readonly Ground[] => []

/** How a level came about, step by step, each with what it rests on. */
export function RatingSteps({ threat: { origin }, rated }: RatingStepsProps) {
  const situation = useAnalysis((analysis) => analysis?.situation)
  const controls = useControlsInUse()
  const finding = origin.type === 'finding' ? origin.finding : null
  const grounds = useMemo(
    () => (finding && situation ? groundsOf(finding, situation, controls) : nothing),
    [finding, situation, controls],
  )
  return (
    <ol>
      {rated.steps.map((step) => (
        <li key={`${step.source}:${step.reason}`} className={detail.step}>
          <span className={detail.by}>{amount(step)}</span>
          <div>
            {inWords(step, finding?.rule.id)}
            {grounds(step).map((ground) => (
              <GroundLine key={ground.text} ground={ground} />
            ))}
          </div>
        </li>
      ))}
    </ol>
  )
}

function GroundLine({ ground: { text, records } }: { readonly ground: Ground }) {
  return (
    <p className={detail.ground}>
      {text}
      {records.length > 0 && ': '}
      <RecordLinks records={records} />
    </p>
  )
}

function inWords({ source, reason }: RatingStep, rule: string | undefined): string {
  if (source === 'person') return `set by hand: ${reason}`
  if (source === 'base' && rule) return `where rule ${rule} starts, before anything else counts`
  return reason
}

/** The level that it starts from or was set to, or by how many levels it moves. */
function amount({ source, by }: RatingStep): string {
  if (source === 'base' || source === 'person') return String(by)
  return by > 0 ? `+${by}` : `−${Math.abs(by)}`
}
