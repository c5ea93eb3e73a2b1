import { AppliedControlId, type FindingKey } from '@/model/id'
import { type InPieces } from '@/model/inPieces'
import { type Subject, subjectKey } from '@/model/subject'
import { rateIn } from '@/risk/rate'
import { bind, type Binding } from '@/rules/binding'
import { nextReadings } from '@/rules/changedFacts'
import type { Change } from '@/rules/changeLog'
import type { PlacedControl } from '@/rules/explain/remedy'
import { type Finding, findingKey } from '@/rules/finding'
import { overlayOf, settled } from '@/rules/overlay'
import type { ReadyRule } from '@/rules/ruleIndex'
import { situationFrom } from '@/rules/situationOf'
import { touchedBy } from '@/rules/touched'
import { placeControls } from '../remedies/placeControls'
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
  const moves = yield* movesAt(touchedIn(after, next.changes), after)
  return { moves, after: { ...after, standing: moved(ground.standing, moves) } }
}

function idsFor({ model }: Ground): () => AppliedControlId {
  let made = Object.keys(model.controls).length
  return () => {
    made += 1
    return AppliedControlId.parse(`supposed-${String(made)}`)
  }
}

interface Again {
  readonly subject: Subject
  readonly rules: Set<ReadyRule>
}

/** What has to be judged again, and what stands and has to be rated again. */
function touchedIn(
  { model, readings: { evidence }, tools, standing }: Ground,
  changes: readonly Change[],
): Iterable<Again> {
  const again = new Map<string, Again>()
  const note = (subject: Subject, rule: ReadyRule) => {
    const key = subjectKey(subject)
    const there = again.get(key)
    if (there) there.rules.add(rule)
    else again.set(key, { subject, rules: new Set([rule]) })
  }
  for (const { subject, rules } of touchedBy(evidence, changes, tools.judged)) {
    for (const rule of tools.rulesAt(model, subject)) {
      if (rules === 'all' || rules.has(rule)) note(subject, rule)
    }
  }
  for (const { subject, rules } of touchedBy(evidence, changes, tools.rated)) {
    for (const hanging of rules === 'all' ? tools.rated : rules) {
      const rule = tools.ruleOf.get(hanging)
      if (rule && standing.has(findingKey(rule.rule.id, subject))) note(subject, rule)
    }
  }
  return again.values()
}

function* movesAt(again: Iterable<Again>, after: Ground): InPieces<readonly Move[]> {
  const moves: Move[] = []
  for (const { subject, rules } of again) {
    const binding = bind(after.context.inPlace, subject)
    for (const rule of rules) {
      const move = moveOf(rule, subject, binding, after)
      if (move) moves.push(move)
    }
    yield
  }
  return moves.toSorted((one, other) => (one.threat < other.threat ? -1 : 1))
}

/** Null when the threat stays as it was, or does not count. */
function moveOf(ready: ReadyRule, subject: Subject, binding: Binding, after: Ground): Move | null {
  const threat = findingKey(ready.rule.id, subject)
  if (after.settled.has(threat)) return null
  const from = after.standing.get(threat) ?? null
  const to = standingAt(ready, { threat, subject }, binding, after)
  return isSame(from, to) ? null : { threat, from, to }
}

function standingAt(
  { rule, judge }: ReadyRule,
  { threat, subject }: { readonly threat: FindingKey; readonly subject: Subject },
  binding: Binding,
  { model, context }: Ground,
): Standing | null {
  const judged = judge(binding)
  if (!judged || judged.outcome === 'handled') return null
  const decision = model.decisions[threat] ?? null
  const isKnown = judged.outcome === 'open' || judged.outcome === 'inherent'
  // One that waits for an answer counts only where somebody has decided about it all the same.
  if (!isKnown && !decision?.response) return null
  const finding: Finding = { key: threat, rule, subject, ...judged }
  return { finding, residual: rateIn(context, finding, decision).residual }
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
