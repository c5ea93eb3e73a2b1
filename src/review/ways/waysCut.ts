import { subjectKey } from '@/model/subject'
import type { Control } from '@/rules/control'
import type { PlacedControl } from '@/rules/explain/remedy'
import { type Finding, findingKey } from '@/rules/finding'
import type { Rule } from '@/rules/rule'
import { readyRule, rulesAbout } from '@/rules/ruleIndex'
import type { Situation } from '@/rules/situation'
import { type Effect, type OnTrial, trialOfAll } from '../remedies/trial'
import type { Threat } from '../threat'
import type { Way, WayStep } from './way'

/** Which of some ways controls would cut, if they were in place on top of what is there. */
export type CutsWays = (controls: readonly PlacedControl[]) => readonly Way[]

/**
 * Tries controls against ways, as `waysIn` found them in the same situation: a way is cut when in one
 * of its steps every threat that lets somebody through would be handled, or brought down to the
 * lowest likelihood. With the rules at hand, a step does not count as cut where a control would make
 * another threat come up. Made once for many trials, since the facts that nothing touches are shared.
 * Who wants to know how many ways controls cut takes the length of what comes back.
 */
export function cuttingWays(
  ways: readonly Way[],
  situation: Situation,
  catalogue: readonly Control[],
  rules: readonly Rule[] = [],
): CutsWays {
  const steps = ways.flatMap((way) => way.steps)
  const blockedBy = blockingTrial(steps, situation, catalogue, rules)
  return (controls) => {
    const blocked = blockedBy(controls)
    return ways.filter((way) => way.steps.some((step) => isCut(step, blocked)))
  }
}

/** What controls would do to the threats that steps rely on. */
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

/** Tells what controls would block. Threats that were written by hand have no rule that could say so. */
export function blockingTrial(
  steps: readonly WayStep[],
  situation: Situation,
  catalogue: readonly Control[],
  rules: readonly Rule[],
): (controls: readonly PlacedControl[]) => Blocked {
  const relied = onTrial(steps)
  const others = othersAt(relied, situation, rules)
  const trial = trialOfAll([...relied.values(), ...others], situation, catalogue)
  const ids = [...relied.keys()]
  const isThere = trial({ answers: [], controls: [] }).map(({ type }) => type === 'isRated')
  return (controls) => {
    const effects = trial({ answers: [], controls })
    const risen = others.filter(
      (_, at) => effects[ids.length + at]?.type === 'isRated' && !isThere[ids.length + at],
    )
    return {
      threats: new Set(ids.filter((_, at) => isBlocked(effects[at]))),
      risenAt: new Set(risen.map(({ finding }) => subjectKey(finding.subject))),
    }
  }
}

/** What rules found of what steps rely on, by the key of the finding. */
function onTrial(steps: readonly WayStep[]): ReadonlyMap<string, OnTrial> {
  const found = new Map<string, OnTrial>()
  for (const { threat } of steps.flatMap(({ relies }) => relies)) {
    const { origin, decision } = threat
    if (origin.type !== 'finding') continue
    const overrides = decision && 'facts' in decision ? decision : null
    found.set(threat.id, { finding: origin.finding, overrides })
  }
  return found
}

/** Every other rule that is asked about the same records, as if it had found something there. */
function othersAt(
  relied: ReadonlyMap<string, OnTrial>,
  { model }: Situation,
  rules: readonly Rule[],
): readonly OnTrial[] {
  if (rules.length === 0) return []
  const rulesAt = rulesAbout(rules.map(readyRule))
  const subjects = new Map(
    [...relied.values()].map(({ finding: { subject } }) => [subjectKey(subject), subject]),
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
