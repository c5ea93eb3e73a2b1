import { BoundaryId, ElementId, FlowId, NoteId } from '@/model/id'
import { isOn } from '@/model/onDiagram'
import { nameOf } from '@/rules/explain/nameOf'
import type { RecordChange } from '../recordChange'
import type { ChangedDiagram } from './changedDiagrams'
import type { ChangeKind, DrawnPicked, UnkeyedMark } from './changeMark'
import type { DrawnStates } from './drawnStates'

/**
 * What was put on a diagram or taken off it while it is in the model as before, and notes, which belong
 * to their diagram. All that is on a diagram which came or went did so with it.
 */
export function shownOtherwise(
  { before, after }: Pick<ChangedDiagram, 'before' | 'after'>,
  states: DrawnStates,
  records: readonly RecordChange[],
): readonly UnkeyedMark[] {
  if (!before || !after) return []
  const told = records.find(({ place, id }) => place === 'diagrams' && id === after.id)
  if (!told) return []
  return told.fields.flatMap(({ field }): UnkeyedMark[] => {
    const subject = pickedIn(field)
    if (!subject) return []
    const was = isOn(before, subject, states.before)
    const is = isOn(after, subject, states.after)
    if (!was && !is) return []
    const kind = was && is ? 'changed' : is ? 'added' : 'removed'
    if (subject.type === 'note') {
      return [{ subject, kind, name: 'Note', became: kind, record: noteOf(told, field, kind) }]
    }
    const name = nameOf(subject, states.after)
    return [{ subject, kind, name, became: becameOf(kind), record: null }]
  })
}

/** A note has no record of its own: what it says is a field of its diagram. */
function noteOf(told: RecordChange, field: string, kind: ChangeKind): RecordChange {
  const fields = told.fields.filter((each) => each.field === field)
  return { ...told, kind, name: 'Note', noun: 'note', fields }
}

function becameOf(kind: ChangeKind): string {
  return kind === 'added' ? 'now on this diagram' : 'no longer on this diagram'
}

/** What a field of a diagram is about: `elements/bot`, `leftOut/reads`; null for other fields. */
function pickedIn(field: string): DrawnPicked | null {
  const slash = field.indexOf('/')
  const id = field.slice(slash + 1)
  switch (field.slice(0, slash)) {
    case 'elements':
      return { type: 'element', id: ElementId.parse(id) }
    case 'boundaries':
      return { type: 'boundary', id: BoundaryId.parse(id) }
    case 'leftOut':
      return { type: 'flow', id: FlowId.parse(id) }
    case 'notes':
      return { type: 'note', id: NoteId.parse(id) }
    default:
      return null
  }
}
