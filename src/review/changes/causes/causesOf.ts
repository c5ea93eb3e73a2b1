import { cellOf } from '@/risk/movement'
import { bandOf, type Cell } from '@/model/riskScale'
import type { Finding } from '@/rules/finding'
import type { Threat } from '../../threat'
import type { Comparing } from '../comparing'
import { isSameIn, type Spot, views } from '../spot'
import { type Cause, eachCauseOnce } from './cause'
import { decisionCauses } from './decisionCauses'
import { ratingCauses, scaleCause } from './ratingCauses'
import { recordCause } from './recordCause'
import { verdictCauses } from './verdictCauses'

/** A threat as it stood and as it stands. */
export interface Moved {
  readonly id: Threat['id']
  readonly before: Threat | null
  readonly after: Threat | null
  readonly from: Spot
  readonly to: Spot
}

/** Why a threat stands otherwise: everything that was found, each once. */
export function causesOf(moved: Moved, comparing: Comparing): readonly Cause[] {
  const { before, after } = moved
  const said = decisionCauses(before, after, comparing)
  const found = findingOf(after) ?? findingOf(before)
  const causes = found ? findingCauses(found, moved, comparing) : writtenCauses(moved, comparing)
  return eachCauseOnce([...said, ...causes])
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
  const isJudgedOtherwise = was.outcome !== is.outcome || from.standing !== to.standing
  return [
    ...(isJudgedOtherwise ? verdictCauses(finding, comparing) : []),
    ...(views.every((view) => isSameIn(view, from, to))
      ? []
      : ratingCauses({ finding, was: before.ratings, is: after.ratings }, comparing)),
  ]
}

/** A threat that someone wrote came, went or was rated by them; or the scale has changed. */
function writtenCauses({ id, from, to, after }: Moved, comparing: Comparing): readonly Cause[] {
  const written = comparing.recordAt.get(`ownThreats/${id}`)
  if (written && written.kind !== 'changed') return [recordCause(written)]
  const cell = after?.ratings ? cellOf(after.ratings.residual) : null
  const isScaled =
    cell !== null && !isSameIn('residual', from, to) && isPutOtherwise(cell, comparing)
  return isScaled ? [scaleCause(cell, comparing)] : []
}

function isPutOtherwise({ likelihood, impact }: Cell, { before, after }: Comparing): boolean {
  const [was, is] = [before, after].map(({ model }) =>
    bandOf(model.about.scale, likelihood, impact),
  )
  return was !== is
}
