import type { Picked } from '@/model/subject'
import type { Threat } from '@/review/threat'
import type { RiskView } from '@/risk/rating'
import type { AnalysisState } from './analysisStore'
import type { ThreatFilter } from './sessionStore'
import { filteredThreats } from './threatFilter'

/**
 * The threats that the filter asks for, by the levels that one actor sees and in that order where one
 * looks through its eyes; what is not for the actor comes last. The threats themselves stay as they
 * are.
 */
export function filteredAsSeen(
  { analysis, lensed }: AnalysisState,
  filter: ThreatFilter,
  view: RiskView,
  selection: readonly Picked[],
): readonly Threat[] {
  const threats = analysis?.threats ?? []
  if (lensed?.lens.type !== 'actor') return filteredThreats(threats, filter, view, selection)
  const seen = new Set(lensed.after.threats.map(({ id }) => id))
  const rest = threats.filter(({ id }) => !seen.has(id))
  const real = new Map(threats.map((threat) => [threat.id, threat]))
  const listed = filteredThreats([...lensed.after.threats, ...rest], filter, view, selection)
  return listed.flatMap(({ id }) => real.get(id) ?? [])
}
