import type { Diagram } from '@/model/diagram'
import { diagramsInOrder } from '@/model/firstDiagram'
import type { DiagramId } from '@/model/id'
import { isOn } from '@/model/onDiagram'
import { type Picked, subjectKey } from '@/model/subject'
import type { Changes } from '../changesBetween'
import type { ChangeMark, UnkeyedMark } from './changeMark'
import type { DrawnStates } from './drawnStates'
import { shownOtherwise } from './shownOtherwise'

/** A diagram of either state, and what differs on it. */
export interface ChangedDiagram {
  readonly id: DiagramId
  readonly name: string
  /** Null where it was not there yet. */
  readonly before: Diagram | null
  /** Null where it is no longer there. */
  readonly after: Diagram | null
  /** The weightiest first. */
  readonly marks: readonly ChangeMark[]
}

/** All diagrams of two states: those on which something differs first, each in the order people gave. */
export function changedDiagrams(
  states: DrawnStates,
  changes: Pick<Changes, 'records' | 'controls'>,
): readonly ChangedDiagram[] {
  const now = diagramsInOrder(states.after)
  const gone = diagramsInOrder(states.before).filter(({ id }) => !states.after.diagrams[id])
  return [...now, ...gone]
    .map(({ id, name }): ChangedDiagram => {
      const [before, after] = [
        states.before.diagrams[id] ?? null,
        states.after.diagrams[id] ?? null,
      ]
      const marks = marksOn({ before, after }, states, changes)
      return { id, name: name.trim() || 'Untitled diagram', before, after, marks }
    })
    .toSorted((one, other) => Number(other.marks.length > 0) - Number(one.marks.length > 0))
}

/** Records that differ and are on none of the diagrams, such as data, threat actors and assumptions. */
export function changesDrawnNowhere(
  diagrams: readonly ChangedDiagram[],
  { records }: Pick<Changes, 'records'>,
): number {
  const drawn = new Set(diagrams.flatMap(({ marks }) => marks.map(({ record }) => record)))
  const told = new Set<string>(diagrams.flatMap(({ marks }) => marks.flatMap(controlIdsOf)))
  return records.filter(
    (record) =>
      !drawn.has(record) &&
      record.place !== 'diagrams' &&
      !(record.place === 'controls' && told.has(record.id)),
  ).length
}

const controlIdsOf = ({ controls }: ChangeMark) => controls.map(({ id }) => id)

type Pair = Pick<ChangedDiagram, 'before' | 'after'>

function marksOn(
  pair: Pair,
  states: DrawnStates,
  { records, controls }: Pick<Changes, 'records' | 'controls'>,
): readonly ChangeMark[] {
  const marks = new Map<string, ChangeMark>()
  const put = (mark: UnkeyedMark) => {
    const key = subjectKey(mark.subject)
    const here = controls.filter(({ on }) => subjectKey(on) === key)
    if (!marks.has(key)) marks.set(key, { ...mark, key, controls: here })
  }
  for (const record of records) {
    const { subject, kind, name } = record
    if (!subject || subject.type === 'model' || !isOnEither(subject, pair, states)) continue
    put({ subject, kind, name, became: kind, record })
  }
  for (const { on, where } of controls) {
    if (on.type === 'model' || !isOnEither(on, pair, states)) continue
    put({ subject: on, kind: 'changed', name: where, became: 'controls changed', record: null })
  }
  for (const mark of shownOtherwise(pair, states, records)) put(mark)
  return [...marks.values()]
}

function isOnEither(subject: Picked, { before, after }: Pair, states: DrawnStates): boolean {
  return (
    (before !== null && isOn(before, subject, states.before)) ||
    (after !== null && isOn(after, subject, states.after))
  )
}
