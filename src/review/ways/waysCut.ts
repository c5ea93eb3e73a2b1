import { subjectKey } from '@/model/subject'
import type { Control } from '@/rules/control'
import { type Finding, findingKey } from '@/rules/finding'
import type { Rule } from '@/rules/rule'
import { readyRule, rulesAbout } from '@/rules/ruleIndex'
import type { Situation } from '@/rules/situation'
import { asFindings } from '../ownRule'
import type { Change } from '../remedies/applyRemedy'
import { type Effect, type OnTrial, trialOfAll } from '../remedies/trial'
import type { Threat } from '../threat'
import type { Way, WayStep } from './way'

/** Which of some ways a change would cut, if it were made on top of what is there. */
export type CutsWays = (change: Partial<Change>) => readonly Way[]

/**
 * Tries changes against ways, as `waysIn` found them in the same situation: a way is cut when in one
 * of its steps every threat that lets somebody through would be handled, or brought down to the
 * lowest likelihood. With the rules at hand, a step does not count as cut where it would make
 * another threat come up. Made once for many trials, since the facts that nothing touches are shared.
 * Who wants to know how many ways it cuts takes the length of what comes back.
 */
export function cuttingWays(
  ways: readonly Way[],
  situation: Situation,
  catalogue: readonly Control[],
  rules: readonly Rule[] = [],
): CutsWays {
  const steps = ways.flatMap((way) => way.steps)
  const blockedBy = blockingTrial(steps, situation, catalogue, rules)
  return ({ answers = [], controls = [] }) => {
    const blocked = blockedBy({ answers, controls })
    return ways.filter((way) => way.steps.some((step) => isCut(step, blocked)))
  }
}

/** What a change would do to the threats that steps rely on. */
export interface Blocked {
  readonly threats: ReadonlySet<Threat['id']>
  /** The records, by `subjectKey`, where another threat would come up. */
  readonly risenAt: ReadonlySet<string>
}

/** Whether nothing is left that lets somebody through. A step with nothing in its way cannot be cut. */
export function isCut({ relies }: WayStep, { threats, risenAt }: Blocked): boolean {
  return (
    relies.length > 0 &&
    relies.every(
      ({ threat: { id, on } }) =>
        threats.has(id) && !on.some((subject) => risenAt.has(subjectKey(subject))),
    )
  )
}

/** Tells what a change would block. */
export function blockingTrial(
  steps: readonly WayStep[],
  situation: Situation,
  catalogue: readonly Control[],
  rules: readonly Rule[],
): (change: Change) => Blocked {
  const relied = onTrial(steps)
  const tried = [...relied].flatMap(([threat, all]) => all.map((each) => ({ threat, each })))
  const others = othersAt(tried, situation, rules)
  const trial = trialOfAll([...tried.map(({ each }) => each), ...others], situation, catalogue)
  const isThere = trial({ answers: [], controls: [] }).map(({ type }) => type === 'isRated')
  return (change) => {
    const effects = trial(change)
    const risen = others.filter(
      (_, at) => effects[tried.length + at]?.type === 'isRated' && !isThere[tried.length + at],
    )
    const open = new Set(
      tried.filter((_, at) => !isBlocked(effects[at])).map(({ threat }) => threat),
    )
    return {
      threats: new Set([...relied.keys()].filter((threat) => !open.has(threat))),
      risenAt: new Set(risen.map(({ finding }) => subjectKey(finding.subject))),
    }
  }
}

/**
 * What the steps rely on that a change could block, by threat: what rules found, and what was written
 * by hand where controls answer it, on each of its records.
 */
function onTrial(steps: readonly WayStep[]): ReadonlyMap<Threat['id'], readonly OnTrial[]> {
  const found = new Map<Threat['id'], readonly OnTrial[]>()
  for (const { threat } of steps.flatMap(({ relies }) => relies)) {
    const tried = asTried(threat)
    if (tried.length > 0) found.set(threat.id, tried)
  }
  return found
}

/** A threat as it is tried; nothing can be tried on one that no control is known to answer. */
export function asTried({ origin, decision }: Threat): readonly OnTrial[] {
  if (origin.type === 'own') return asFindings(origin.threat)
  if (origin.type === 'gone') return []
  return [{ finding: origin.finding, overrides: decision && 'facts' in decision ? decision : null }]
}

/** Every other rule that is asked about the same records, as if it had found something there. */
function othersAt(
  tried: readonly { readonly each: OnTrial }[],
  { model }: Situation,
  rules: readonly Rule[],
): readonly OnTrial[] {
  if (rules.length === 0) return []
  const rulesAt = rulesAbout(rules.map(readyRule))
  const relied = new Set(tried.map(({ each }) => each.finding.key))
  const subjects = new Map(
    tried.map(({ each: { finding } }) => [subjectKey(finding.subject), finding.subject]),
  )
  return [...subjects.values()].flatMap((subject) =>
    rulesAt(model, subject).flatMap(({ rule }): OnTrial[] => {
      const key = findingKey(rule.id, subject)
      const finding: Finding = { key, rule, subject, outcome: 'question', waitsFor: [] }
      return relied.has(key) ? [] : [{ finding, overrides: null }]
    }),
  )
}

function isBlocked(effect: Effect | undefined): boolean {
  if (effect?.type === 'isRated') return effect.residual.likelihood.value === 1
  return effect?.type === 'goesAway'
}
