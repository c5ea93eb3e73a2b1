import type { FactTable } from '@/model/facts/factTable'
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
  const { workbook, leftOut, differing } = carryOver(before.workbook, comparison, graph)
  const readings = readingsOf(model, graph, overlay, workbook)

  const { log } = comparison
  const moved = new Set(leftOut)
  for (const [name, table] of before.workbook.spread) {
    const asked = workbook.spread.has(name) ? [] : table.asked()
    if (asked.length === 0) continue
    const next = table.next(readings.evidence, differing)
    workbook.spread.set(name, next)
    for (const id of asked) {
      if (isSameIn(table, next, id)) continue
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

/** What is gone has no fact any more that anything could hang on. */
function isSameIn(before: FactTable, after: FactTable, id: ElementId): boolean {
  const [was, is] = [before.get(id), after.get(id)]
  return !is || (was !== undefined && isSameFact(was, is))
}

function nearDifference(before: Readings, after: Readings, id: ElementId) {
  const subject: Subject = { type: 'element', id }
  const asked = [...(before.workbook.near.get(id)?.names() ?? []), ...impliedProperties]
  const [was, is] = [before.of(subject), after.of(subject)]
  return asked.filter((name) => !isSameFact(was.know(name), is.know(name)))
}
