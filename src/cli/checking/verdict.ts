import type { Band } from '@/model/riskScale'
import { isStanding } from '@/review/standing'
import type { Threat } from '@/review/threat'
import { isWorse } from '@/risk/bands'
import { type Baseline, isNewAgainst } from './baseline'

/** What a check makes of the threats of a model, each list in ranking order. */
export interface Verdict {
  /** What stands, whatever its band. */
  readonly standing: readonly Threat[]
  /** What of it makes the check fail. */
  readonly failing: readonly Threat[]
  /** What stands and has no band, since nobody has rated it. */
  readonly unrated: readonly Threat[]
}

/** Fails on what stands in a band or above; with a baseline, only on what is new against it. */
export function verdictOn(
  threats: readonly Threat[],
  failOn: Band,
  baseline: Baseline | null,
): Verdict {
  const standing = threats.filter(isStanding)
  const failing = standing.filter(
    (threat) => isInBand(threat, failOn) && (baseline === null || isNewAgainst(baseline, threat)),
  )
  return { standing, failing, unrated: standing.filter(({ ratings }) => ratings === null) }
}

function isInBand({ ratings }: Threat, least: Band): boolean {
  return ratings !== null && !isWorse(least, ratings.residual.band)
}
