import { AppliedControlId, type FindingKey } from '@/model/id'
import type { InPieces } from '@/model/inPieces'
import { subjectKey } from '@/model/subject'
import { nextReadings } from '@/rules/changedFacts'
import type { PlacedControl } from '@/rules/explain/remedy'
import { overlayOf, settled } from '@/rules/overlay'
import { situationFrom } from '@/rules/situationOf'
import { placeControls } from '../remedies/placeControls'
import type { Way } from '../ways/way'
import { type Blocked, isCut } from '../ways/waysCut'
import { type Fate, fatesAfter } from './fates'
import type { Ground, Standing } from './ground'

/** What becomes of one threat: null where it is not there before, or goes away. */
export interface Move {
  readonly threat: FindingKey
  readonly from: Standing | null
  readonly to: Standing | null
}

/** What came of controls that were tried, and the state of the model with them. */
export interface TriedOut {
  readonly moves: readonly Move[]
  /** The ways that nobody can go any more. */
  readonly cut: readonly Way[]
  readonly after: Ground
}

/**
 * Puts controls in place on a copy of the model and tells which threats move. Only what they can touch
 * is judged and rated again, and it comes out as if everything had been.
 */
export function* tryOut(ground: Ground, placed: readonly PlacedControl[]): InPieces<TriedOut> {
  const { readings, tools } = ground
  // Controls change neither elements nor flows nor boundaries, so what hangs together stays.
  const { graph } = readings.evidence
  const model = placeControls(ground.model, placed, 'implemented', idsFor(ground))
  const overlay = settled(overlayOf(model, graph, tools.controls, 'inPlace'), readings.overlay)
  const next = nextReadings(readings, { model, graph, overlay })
  const context = { ...ground.context, inPlace: situationFrom('inPlace', next.readings) }
  const after: Ground = { ...ground, model, readings: next.readings, context }
  yield
  const fates = yield* fatesAfter(next.changes, after)
  const moves = movesFrom(fates, ground)
  const standing = moved(ground.standing, moves)
  const blocked = blockedAfter(ground, fates)
  const risen = risenAfter(ground, fates)
  const [open, cut] = parted(ground.ways, {
    threats: blocked,
    risenAt: new Set(risen.values()),
  })
  return { moves, cut, after: { ...after, standing, blocked, risen, ways: open } }
}

function idsFor({ model }: Ground): () => AppliedControlId {
  let made = Object.keys(model.controls).length
  return () => {
    made += 1
    return AppliedControlId.parse(`supposed-${String(made)}`)
  }
}

/** What moves, of the threats about which something is to be done. */
function movesFrom(fates: readonly Fate[], ground: Ground): readonly Move[] {
  return fates.flatMap(({ threat, to }): readonly Move[] => {
    const from = ground.standing.get(threat) ?? null
    return ground.settled.has(threat) || isSame(from, to) ? [] : [{ threat, from, to }]
  })
}

function blockedAfter({ blocked, relied }: Ground, fates: readonly Fate[]): Ground['blocked'] {
  const after = new Set(blocked)
  for (const { threat, isBlocked } of fates) {
    if (!isBlocked || !relied.has(threat)) after.delete(threat)
    else after.add(threat)
  }
  return after
}

/** A threat that comes up in the place of another still lets somebody through. */
function risenAfter({ risen, present }: Ground, fates: readonly Fate[]): Ground['risen'] {
  const after = new Map(risen)
  for (const { threat, subject, isFound } of fates) {
    if (!isFound || present.has(threat)) after.delete(threat)
    else after.set(threat, subjectKey(subject))
  }
  return after
}

function parted(ways: readonly Way[], blocked: Blocked) {
  const isClosed = ({ steps }: Way) => steps.some((step) => isCut(step, blocked))
  return [ways.filter((way) => !isClosed(way)), ways.filter(isClosed)] as const
}

function isSame(one: Standing | null, other: Standing | null): boolean {
  if (!one || !other) return one === other
  return (
    one.residual.likelihood.value === other.residual.likelihood.value &&
    one.residual.impact.value === other.residual.impact.value
  )
}

function moved(before: Ground['standing'], moves: readonly Move[]): Ground['standing'] {
  const after = new Map(before)
  for (const { threat, to } of moves) {
    if (to) after.set(threat, to)
    else after.delete(threat)
  }
  return after
}
