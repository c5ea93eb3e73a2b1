import type { Finding } from '@/rules/finding'
import type { Threat } from '../../threat'
import type { Comparing } from '../comparing'
import { type Cause, eachCauseOnce } from './cause'
import { decisionCauses } from './decisionCauses'
import { changesNearby } from './nearby'
import type { Moved } from './moved'
import { ratingCauses } from './ratingCauses'
import { recordCause } from './recordCause'
import { verdictCauses } from './verdictCauses'
import { writtenCauses } from './writtenCauses'

/** Why a threat stands otherwise: everything that was found, each once. */
export function causesOf(moved: Moved, comparing: Comparing): readonly Cause[] {
  const { before, after } = moved
  const said = decisionCauses(before, after, comparing)
  const found = findingOf(after) ?? findingOf(before)
  const causes = found ? findingCauses(found, moved, comparing) : writtenCauses(moved, comparing)
  if (said.length + causes.length > 0) return eachCauseOnce([...said, ...causes])
  const on = (after ?? before)?.on ?? []
  return eachCauseOnce(
    on.flatMap((subject) => changesNearby(subject, comparing)).map((change) => recordCause(change)),
  )
}

function findingOf(threat: Threat | null): Finding | null {
  return threat?.origin.type === 'finding' ? threat.origin.finding : null
}

function findingCauses(
  finding: Finding,
  { before, after, from, to }: Moved,
  comparing: Comparing,
): readonly Cause[] {
  const [was, is] = [findingOf(before), findingOf(after)]
  if (!was || !is || !before?.ratings || !after?.ratings) return verdictCauses(finding, comparing)
  const rated = { finding, was: before.ratings, is: after.ratings }
  const isStandingOtherwise = from.standing !== to.standing
  const judged =
    isStandingOtherwise || was.outcome !== is.outcome ? verdictCauses(finding, comparing) : []
  // What it is rated by tells nothing of why it counts or no longer does.
  if (isStandingOtherwise && judged.length > 0) return judged
  return [...judged, ...ratingCauses(rated, comparing)]
}
