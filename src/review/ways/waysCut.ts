import type { Control } from '@/rules/control'
import type { PlacedControl } from '@/rules/explain/remedy'
import type { Situation } from '@/rules/situation'
import type { Effect } from '../remedies/trial'
import { type OnTrial, trialOfAll } from '../remedies/trial'
import type { Threat } from '../threat'
import type { Reliance, Way, WayStep } from './way'

/** Which of some ways controls would cut, if they were in place on top of what is there. */
export type CutsWays = (controls: readonly PlacedControl[]) => readonly Way[]

/**
 * Tries controls against ways, as `waysIn` found them in the same situation: a way is cut when in one
 * of its steps every threat that lets somebody through would be handled, or brought down to the
 * lowest likelihood. Made once for many trials, since the facts that nothing touches are shared. Who
 * wants to know how many ways controls cut takes the length of what comes back.
 */
export function cuttingWays(
  ways: readonly Way[],
  situation: Situation,
  catalogue: readonly Control[],
): CutsWays {
  const blockedBy = blockingTrial(
    ways.flatMap(({ steps }) => steps.flatMap(({ relies }) => relies)),
    situation,
    catalogue,
  )
  return (controls) => {
    const blocked = blockedBy(controls)
    return ways.filter(({ steps }) => steps.some((step) => isCut(step, blocked)))
  }
}

/** Whether nothing is left that lets somebody through. A step with nothing in its way cannot be cut. */
export function isCut({ relies }: WayStep, blocked: ReadonlySet<Threat['id']>): boolean {
  return relies.length > 0 && relies.every(({ threat }) => blocked.has(threat.id))
}

/** Tells which threats controls would block. Those written by hand have no rule that could say so. */
export function blockingTrial(
  relies: readonly Reliance[],
  situation: Situation,
  catalogue: readonly Control[],
): (controls: readonly PlacedControl[]) => ReadonlySet<Threat['id']> {
  const findings = new Map<string, OnTrial>()
  for (const { threat } of relies) {
    const { origin, decision } = threat
    if (origin.type !== 'finding') continue
    const overrides = decision && 'facts' in decision ? decision : null
    findings.set(threat.id, { finding: origin.finding, overrides })
  }
  const ids = [...findings.keys()]
  const trial = trialOfAll([...findings.values()], situation, catalogue)
  return (controls) => {
    const effects = trial({ answers: [], controls })
    return new Set(ids.filter((_, at) => isBlocked(effects[at])))
  }
}

function isBlocked(effect: Effect | undefined): boolean {
  if (effect?.type === 'isRated') return effect.residual.likelihood.value === 1
  return effect?.type === 'goesAway'
}
