import { type ReactNode, useMemo } from 'react'
import type { Dimension } from '@/model/edits/scale'
import { type Ground, groundsOf } from '@/review/stepGrounds'
import type { Threat } from '@/review/threat'
import type { RatedLevel, RatingStep } from '@/risk/rating'
import { useAnalysis } from '@/store/workspace'
import { useControlsInUse } from '../catalogue'
import { ControlLink } from '../ControlLink'
import { dayInWords } from '@/store/dayInWords'
import links from '../textLink.module.css'
import detail from './detail.module.css'
import { RecordLinks } from './RecordLinks'
import { ShowActors } from './ShowActors'

interface RatingStepsProps {
  readonly threat: Threat
  readonly dimension: Dimension
  readonly rated: RatedLevel
}

const nothing = (): readonly Ground[] => []

/** How a level came about, step by step, each with what it rests on. */
export function RatingSteps({ threat, dimension, rated }: RatingStepsProps) {
  const { origin } = threat
  const situation = useAnalysis((analysis) => analysis?.situation)
  const controls = useControlsInUse()
  const finding = origin.type === 'finding' ? origin.finding : null
  const grounds = useMemo(
    () => (finding && situation ? groundsOf(finding, situation, controls) : nothing),
    [finding, situation, controls],
  )
  const isSet = rated.steps.some(({ source }) => source === 'person')
  const person = rated.steps.findIndex(({ source }) => source === 'person')
  return (
    <ol>
      {rated.steps.map((step, index) => (
        <li
          key={`${step.source}:${step.reason}`}
          className={detail.step}
          data-replaced={isSet && index < person}
        >
          <span className={detail.by}>{amount(step)}</span>
          <div>
            <Words step={step} threat={threat} dimension={dimension} />
            {grounds(step).map((ground) => (
              <GroundLine key={ground.text} ground={ground} />
            ))}
            {step.source === 'actor' && <ShowActors />}
          </div>
        </li>
      ))}
    </ol>
  )
}

function GroundLine({ ground: { text, records, control } }: { readonly ground: Ground }) {
  return (
    <p className={detail.ground}>
      {text}
      {records.length > 0 && ': '}
      <RecordLinks records={records} />
      {control && (
        <>
          {' '}
          <ControlLink id={control}>Open the control</ControlLink>
        </>
      )}
    </p>
  )
}

interface WordsProps {
  readonly step: RatingStep
  readonly threat: Threat
  readonly dimension: Dimension
}

function Words({ step, threat, dimension }: WordsProps): ReactNode {
  const { origin } = threat
  if (step.source === 'person') return setByHand(step, threat, dimension)
  if (step.source !== 'base' || origin.type !== 'finding') return step.reason
  const { id } = origin.finding.rule
  return (
    <>
      where rule{' '}
      <a className={links.link} href={`#/rules/${encodeURIComponent(id)}`}>
        {id}
      </a>{' '}
      starts, before anything else counts
    </>
  )
}

/** “set by hand: measured last week (Ada, 22 Nov 2026)”. What has no other level is rated by hand. */
function setByHand({ reason }: RatingStep, { decision, origin }: Threat, dimension: Dimension) {
  const own = origin.type === 'own' ? origin.threat.levelReasons?.[dimension] : undefined
  const set = decision?.[dimension]
  const { by, at } = own ?? (typeof set === 'object' && set !== null ? set : {})
  const who = [by, at && dayInWords(at)].filter(Boolean).join(', ')
  const done = origin.type === 'own' ? 'rated by hand' : 'set by hand'
  const why = reason.trim() ? `${done}: ${reason}` : `${done}, without a reason`
  return who ? `${why} (${who})` : why
}

/** The level that it starts from or was set to, or by how many levels it moves. */
function amount({ source, by }: RatingStep): string {
  if (source === 'base' || source === 'person') return String(by)
  if (by === 0) return '±0'
  return by > 0 ? `+${by}` : `−${Math.abs(by)}`
}
