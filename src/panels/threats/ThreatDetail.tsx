import { type ReactNode, useMemo, useState } from 'react'
import type { Decision } from '@/model/decision'
import type { OwnThreatId } from '@/model/id'
import { isEndingSoon } from '@/review/due'
import { smallestChanges } from '@/review/remedies/smallestChanges'
import type { Threat } from '@/review/threat'
import type { Finding } from '@/rules/finding'
import { today } from '@/store/today'
import { useAnalysis, useModel } from '@/store/workspace'
import { BandBadge } from '@/ui/BandBadge'
import { useControlsInUse } from '../catalogue'
import { SeenNote } from '../lens/SeenNote'
import { AboutRule } from './AboutRule'
import { ChangedFacts } from './ChangedFacts'
import { DecisionBlock } from './DecisionBlock'
import { HelpfulControls } from './HelpfulControls'
import { OwnThreatControls } from './OwnThreatControls'
import { OwnThreatFields } from './OwnThreatFields'
import { Places } from './Places'
import { RatingBlock } from './RatingBlock'
import { Reasons } from './Reasons'
import { References } from './References'
import { Remedies } from './Remedies'
import { RenewAcceptance } from './RenewAcceptance'
import { RuleIsOff } from './RuleIsOff'
import { stateFlag } from '@/review/stateFlag'
import { WaitsFor } from './WaitsFor'
import { strideWords } from '@/review/stride'
import detail from './detail.module.css'
import styles from './threats.module.css'

/** Everything about one threat: what, where, why, what helps, and what is done about it. */
export function ThreatDetail({ threat }: { readonly threat: Threat }) {
  const { origin, state } = threat
  const [isDeciding, setDeciding] = useState(false)
  return (
    <article className={detail.detail} aria-label={threat.title}>
      <Head threat={threat} />
      {state === 'changed' && (
        <ChangedFacts threat={threat} onDecideAnew={() => setDeciding(true)} />
      )}
      {(state === 'expired' || isEndingSoon(threat, today())) && (
        <RenewAcceptance threat={threat} onDecideAnew={() => setDeciding(true)} />
      )}
      {state === 'waiting' && origin.type === 'finding' && <WaitsFor finding={origin.finding} />}
      {origin.type === 'own' && (
        <>
          <Written id={origin.threat.id} />
          <RatingBlock threat={threat} />
        </>
      )}
      {origin.type === 'gone' && <RuleIsOff decision={origin.decision} />}
      <DecisionBlock threat={threat} isDeciding={isDeciding} onDeciding={setDeciding} />
      {origin.type === 'finding' && <FindingBlocks threat={threat} finding={origin.finding} />}
    </article>
  )
}

/** What is found lags behind the model; what is typed and ticked must not. */
function Written({ id }: { readonly id: OwnThreatId }) {
  const threat = useModel((model) => model.ownThreats[id])
  if (!threat) return null
  return (
    <>
      <OwnThreatFields threat={threat} />
      <OwnThreatControls threat={threat} />
    </>
  )
}

function Head({ threat }: { readonly threat: Threat }) {
  const { decision, ratings, stride, state } = threat
  const flag = stateFlag(state)
  return (
    <header className={detail.block}>
      <h2 className={detail.title} tabIndex={-1} data-threat-title>
        {threat.title || 'A threat without a title'}
      </h2>
      <div className={styles.badges}>
        <BandBadge band={ratings?.residual.band ?? 'unrated'} show="word" />
        {decision?.number && <span>T-{decision.number}</span>}
        {flag && <span className={styles.flag}>{flag}</span>}
        <span>{strideWords(stride)}</span>
      </div>
      <SeenNote threat={threat} />
      <Places on={threat.on} />
    </header>
  )
}

interface FindingBlocksProps {
  readonly threat: Threat
  readonly finding: Finding
}

function FindingBlocks({ threat, finding }: FindingBlocksProps) {
  const situation = useAnalysis((analysis) => analysis?.situation)
  const { rule } = finding
  // A finding is decided on by a decision and never by a threat of one's own.
  const overrides = threat.decision as Decision | null
  const residual = threat.ratings?.residual
  const controls = useControlsInUse()
  const changes = useMemo(
    () => (situation ? smallestChanges(finding, situation, controls, overrides) : []),
    [finding, situation, controls, overrides],
  )
  return (
    <>
      <Block title="Why it matters">
        <p className={detail.prose}>{rule.why}</p>
      </Block>
      {situation && (
        <Block title="Why you see it" isAskedFor>
          <Reasons finding={finding} situation={situation} />
        </Block>
      )}
      {situation && threat.state !== 'handled' && (
        <Block title="What would make it go away">
          <Remedies finding={finding} changes={changes} />
        </Block>
      )}
      {situation && residual && (
        <Block title="Controls that help">
          <HelpfulControls
            finding={finding}
            situation={situation}
            overrides={overrides}
            residual={residual}
            changes={changes}
          />
        </Block>
      )}
      <RatingBlock threat={threat} />
      <Prose title="How to check" text={rule.check} />
      <Prose title="When it does not apply" text={rule.exception} />
      {rule.references.length > 0 && (
        <Block title="Read more">
          <References ids={rule.references} />
        </Block>
      )}
      <AboutRule rule={rule} />
    </>
  )
}

/** A rule of one's own may say nothing here. */
function Prose({ title, text }: { readonly title: string; readonly text: string }) {
  if (text === '') return null
  return (
    <Block title={title}>
      <p className={detail.prose}>{text}</p>
    </Block>
  )
}

interface BlockProps {
  readonly title: string
  /** Whether a key leads to it. */
  readonly isAskedFor?: boolean
  readonly children: ReactNode
}

function Block({ title, isAskedFor = false, children }: BlockProps) {
  return (
    <section className={detail.block} aria-label={title}>
      <h3
        className={detail.heading}
        {...(isAskedFor ? { tabIndex: -1, 'data-threat-why': true } : {})}
      >
        {title}
      </h3>
      {children}
    </section>
  )
}
