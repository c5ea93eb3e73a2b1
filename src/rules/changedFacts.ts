import { impliedProperties } from '@/model/facts/impliedAnswers'
import type { ElementId } from '@/model/id'
import { wholeModel, type Subject } from '@/model/subject'
import { carryOver } from './carryOver'
import type { Change } from './changeLog'
import { compare, type State } from './comparison'
import type { DerivedFact } from './condition'
import { isSameFact } from './sameFact'
import { readingsOf, type Readings } from './reading'

/** The readings of the next state, and what has changed since the state before. */
export interface NextReadings {
  readonly readings: Readings
  readonly changes: readonly Change[]
}

/**
 * Reads the next state, with every fact that cannot have changed taken over, and finds out which
 * facts differ. Facts that nobody has asked for so far need no comparison: nothing hangs on them.
 */
export function nextReadings(before: Readings, { model, graph, overlay }: State): NextReadings {
  const was: State = { ...before.evidence, overlay: before.overlay }
  const comparison = compare(was, { model, graph, overlay })
  const { workbook, leftOut } = carryOver(before.workbook, comparison, graph)
  const readings = readingsOf(model, graph, overlay, workbook)

  const { log } = comparison
  const moved = new Set(leftOut)
  for (const name of before.workbook.spread.keys()) {
    if (workbook.spread.has(name)) continue
    for (const id of spreadDifference(before, readings, name)) {
      log.add({ type: 'element', id }, [name])
      workbook.near.delete(id)
      moved.add(id)
    }
  }
  for (const id of moved) log.add({ type: 'element', id }, nearDifference(before, readings, id))
  if (leftOut.size > 0 && !isSameAt(before, readings, wholeModel, '$anyLlm')) {
    log.add(wholeModel, ['$anyLlm'])
  }
  return { readings, changes: log.changes() }
}

function isSameAt(before: Readings, after: Readings, subject: Subject, name: DerivedFact): boolean {
  return isSameFact(before.of(subject).know(name), after.of(subject).know(name))
}

function spreadDifference(
  before: Readings,
  after: Readings,
  name: Parameters<Readings['workbook']['spread']['get']>[0],
): readonly ElementId[] {
  const was = before.workbook.spread.get(name)
  const { elements } = after.evidence.model
  // Asking for one fact works out the whole table.
  const [first] = Object.values(elements)
  if (first) after.of({ type: 'element', id: first.id }).know(name)
  const is = after.workbook.spread.get(name)
  if (!was || !is) return []
  // The keys of a table are the ids of its records.
  return (Object.keys(elements) as ElementId[]).filter((id) => {
    const [one, other] = [was.get(id), is.get(id)]
    return !one || !other || !isSameFact(one, other)
  })
}

function nearDifference(before: Readings, after: Readings, id: ElementId) {
  const subject: Subject = { type: 'element', id }
  const asked = [...(before.workbook.near.get(id)?.keys() ?? []), ...impliedProperties]
  const [was, is] = [before.of(subject), after.of(subject)]
  return asked.filter((name) => !isSameFact(was.know(name), is.know(name)))
}
