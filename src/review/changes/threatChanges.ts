import { inCodeUnitOrder } from '@/model/canonicalJson'
import { bandsFromWorst } from '@/risk/bands'
import type { ExportedFinding } from '../exportedFindings'
import type { Threat } from '../threat'
import type { Cause } from './causes/cause'
import { eachCauseOnce } from './causes/cause'
import { causesOf } from './causes/causesOf'
import { ruleCauses } from './causes/ruleCauses'
import type { Comparing } from './comparing'
import { absent, isSameSpot, type Spot, spotOf, storedSpot, views } from './spot'
import type { ThreatChange } from './threatChange'

/**
 * The threats that stand otherwise than before, each with its causes: new ones first, the worst of them
 * before others. What was stored with the earlier state tells what comes from the rules alone.
 */
export function threatChanges(
  comparing: Comparing,
  stored: readonly ExportedFinding[] = [],
): readonly ThreatChange[] {
  const then = byId(comparing.before.threats)
  const now = byId(comparing.after.threats)
  const told = new Map<string, ExportedFinding>(stored.map((finding) => [finding.key, finding]))
  const ids = new Set([...then.keys(), ...now.keys(), ...told.keys()])
  return [...ids]
    .flatMap((id) => {
      const pair = { id, before: then.get(id) ?? null, after: now.get(id) ?? null }
      const earlier =
        stored.length === 0 ? spotOf(pair.before) : spotThen(pair.before, told.get(id))
      return changeOf(pair, earlier, told.get(id), comparing)
    })
    .toSorted(byKindAndBand)
}

function byId(threats: readonly Threat[]): ReadonlyMap<string, Threat> {
  return new Map(threats.map((threat) => [threat.id, threat]))
}

/** Where a threat stood on the day of the earlier state, by what was stored with it. */
function spotThen(before: Threat | null, stored: ExportedFinding | undefined): Spot {
  const today = spotOf(before)
  if (stored) return isStoredAsToday(stored, before) ? today : storedSpot(stored, today)
  // Only what rules found is stored; what people wrote stands as they wrote it.
  return before?.origin.type === 'finding' ? absent : today
}

function isStoredAsToday(stored: ExportedFinding, before: Threat | null): boolean {
  if (before?.origin.type !== 'finding' || !before.ratings) return false
  const { likelihood, impact, band } = before.ratings.residual
  return (
    before.origin.finding.outcome === stored.outcome &&
    likelihood.value === stored.likelihood &&
    impact.value === stored.impact &&
    band === stored.band
  )
}

function changeOf(
  { id, before, after }: Pick<ThreatChange, 'id' | 'before' | 'after'>,
  from: Spot,
  stored: ExportedFinding | undefined,
  comparing: Comparing,
): readonly ThreatChange[] {
  const to = spotOf(after)
  if (isSameSpot(from, to)) return []
  const today = spotOf(before)
  const byRules: readonly Cause[] = isSameSpot(from, today)
    ? []
    : ruleCauses(stored, before, comparing)
  const since = isSameSpot(today, to)
    ? []
    : causesOf({ id, before, after, from: today, to }, comparing)
  return [
    {
      id,
      kind: kindOf(from, to),
      title: (after?.title ?? before?.title ?? stored?.title ?? '').trim() || untitled,
      before,
      after,
      from,
      to,
      causes: eachCauseOnce([...byRules, ...since]),
    },
  ]
}

const untitled = 'A threat without a title'

function kindOf(from: Spot, to: Spot): ThreatChange['kind'] {
  const [was, is] = [from.standing === 'open', to.standing === 'open']
  if (was !== is) return is ? 'new' : 'gone'
  return is ? 'moved' : 'quiet'
}

const kinds: readonly ThreatChange['kind'][] = ['new', 'moved', 'gone', 'quiet']

function byKindAndBand(one: ThreatChange, other: ThreatChange): number {
  return (
    kinds.indexOf(one.kind) - kinds.indexOf(other.kind) ||
    residual(one) - residual(other) ||
    worst(one) - worst(other) ||
    inCodeUnitOrder(one.title, other.title) ||
    inCodeUnitOrder(one.id, other.id)
  )
}

/** The worse of the residual bands it stands or stood in, which is the band that lists show. */
const residual = (change: ThreatChange) => worstIn(['residual'], change)

/** The worse of all the bands it stands or stood in. */
const worst = (change: ThreatChange) => worstIn(views, change)

/** As a place among the bands; last when in none. */
function worstIn(among: typeof views, { from, to }: ThreatChange): number {
  const places = [from, to].flatMap(({ bands }) =>
    among.map((view) => {
      const band = bands[view]
      return band === null ? bandsFromWorst.length : bandsFromWorst.indexOf(band)
    }),
  )
  return Math.min(...places)
}
