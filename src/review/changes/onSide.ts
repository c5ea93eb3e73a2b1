import type { ExportedFinding } from '../exportedFindings'
import type { Threat } from '../threat'
import { packOfRule } from './causes/packChange'
import type { Side } from './side'
import { absent, type Spot, spotOf, storedSpot } from './spot'

/** A threat in one of the two states that are compared. */
export interface OnSide {
  /** What was stored of it with the state, if anything was. */
  readonly stored: ExportedFinding | undefined
  /** As the rules of today find it; null where they do not. */
  readonly threat: Threat | null
  /** Where it stands by the rules of today. */
  readonly today: Spot
  /** Where it stood on the day of the state. */
  readonly spot: Spot
}

/** All that a state knows of its threats. */
export interface ThreatsOn {
  readonly ids: readonly string[]
  readonly at: (id: string) => OnSide
}

/** The threats of a state: those that the rules find today, and those that were found on its day. */
export function threatsOn(side: Side): ThreatsOn {
  const threats = new Map(side.threats.map((threat) => [threat.id, threat]))
  const findings = side.stored?.findings ?? []
  const stored = new Map<string, ExportedFinding>(findings.map((each) => [each.key, each]))
  return {
    ids: [...threats.keys(), ...stored.keys()],
    at: (id) => {
      const found = { stored: stored.get(id), threat: threats.get(id) ?? null }
      const today = spotOf(found.threat)
      return { ...found, today, spot: side.stored ? spotThen(found, today, side) : today }
    },
  }
}

/** Where a threat stood on the day of a state, by what was stored with it. */
function spotThen(
  { stored, threat }: Pick<OnSide, 'stored' | 'threat'>,
  today: Spot,
  { model }: Side,
): Spot {
  if (stored) return isStoredAsToday(stored, threat) ? today : storedSpot(stored, today)
  // Only what rules found is stored, and only of the packs that were on: the rest stands as it does.
  if (threat?.origin.type !== 'finding') return today
  return model.about.packs.includes(packOfRule(threat.origin.finding.rule.id)) ? absent : today
}

function isStoredAsToday(stored: ExportedFinding, threat: Threat | null): boolean {
  if (threat?.origin.type !== 'finding' || !threat.ratings) return false
  const { likelihood, impact, band } = threat.ratings.residual
  return (
    threat.origin.finding.outcome === stored.outcome &&
    likelihood.value === stored.likelihood &&
    impact.value === stored.impact &&
    band === stored.band
  )
}
