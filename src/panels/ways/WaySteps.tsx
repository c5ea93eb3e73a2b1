import { useState } from 'react'
import type { Reliance, Way, WayStep } from '@/review/ways/way'
import { stepInWords } from '@/review/ways/wayWords'
import { useModel, useWorkspace } from '@/store/workspace'
import { TextButton } from '@/ui/TextButton'
import { useReveal } from '../threats/useReveal'
import { recordOf } from './marksOf'
import { classes } from '@/ui/classes'
import links from '../textLink.module.css'
import styles from './ways.module.css'

/** What happens on a way, numbered as on the canvas, and what each step relies on. */
export function WaySteps({ way }: { readonly way: Way }) {
  return (
    <ol className={styles.steps} aria-label="Steps">
      {way.steps.map((step, at) => (
        // A way is its steps in their order; two of them may be alike.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={at} className={styles.step}>
          <Step step={step} way={way} number={at + 1} />
        </li>
      ))}
    </ol>
  )
}

interface StepProps {
  readonly step: WayStep
  readonly way: Way
  readonly number: number
}

function Step({ step, way, number }: StepProps) {
  const words = useModel((model) => stepInWords(step, way, model))
  const reveal = useReveal()
  const record = recordOf(step)
  return (
    <>
      <button
        type="button"
        className={styles.number}
        aria-label={`Step ${number}: show on the canvas`}
        onClick={() => record && reveal(record)}
      >
        {number}
      </button>
      <div className={styles.stepText}>
        <p>{words}</p>
        {step.relies.length > 0 && <Relies relies={step.relies} />}
      </div>
    </>
  )
}

/** Threats that are named at once; the others when their number is pressed. */
const mostNamed = 3

function Relies({ relies }: { readonly relies: readonly Reliance[] }) {
  const [isWhole, setWhole] = useState(false)
  const named = isWhole ? relies : relies.slice(0, mostNamed)
  const more = relies.length - mostNamed
  return (
    <div className={styles.relies}>
      <span>{relies.length === 1 ? 'Relies on' : 'Relies on any of'}</span>
      <ul>
        {named.map((each) => (
          <li key={each.threat.id}>
            <ThreatLink reliance={each} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <TextButton aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
          {isWhole ? 'Show fewer' : `and ${more} less likely ${more === 1 ? 'one' : 'ones'}`}
        </TextButton>
      )}
    </div>
  )
}

function ThreatLink({ reliance: { threat, likelihood, isSure } }: { readonly reliance: Reliance }) {
  const { session } = useWorkspace()
  return (
    <>
      <button
        type="button"
        className={classes(links.link, links.roomy)}
        onClick={() => session.getState().openThreatOf(threat.id)}
      >
        {threat.title || 'A threat without a title'}
      </button>{' '}
      <span className={styles.quiet}>
        {likelihood === null ? 'not rated' : `likelihood ${likelihood}`}
        {isSure || likelihood === null ? '' : ', waits for an answer'}
      </span>
    </>
  )
}
