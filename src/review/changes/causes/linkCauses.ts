import type { BoundaryId } from '@/model/id'
import { type Subject, subjectKey } from '@/model/subject'
import { type Comparing, changeOf } from '../comparing'
import type { RecordChange } from '../recordChange'
import type { Cause } from './cause'
import { recordCause } from './recordCause'

/** What came or went as a whole: of a flow, the element at its end that came or went with it. */
export function wholeOf(change: RecordChange, comparing: Comparing): RecordChange {
  const { subject, kind } = change
  if (subject?.type !== 'flow' || kind === 'changed') return change
  const { model } = kind === 'added' ? comparing.after : comparing.before
  const flow = model.flows[subject.id]
  const ends = (flow ? [flow.from, flow.to] : []).flatMap(
    (id) => changeOf({ type: 'element', id }, comparing) ?? [],
  )
  return ends.find((end) => end.kind === kind) ?? change
}

/** That a flow leads elsewhere than before. */
export function ledElsewhere(subject: Subject, comparing: Comparing): Cause | null {
  if (subject.type !== 'flow') return null
  return fieldCause(subject, 'from', comparing) ?? fieldCause(subject, 'to', comparing)
}

/** The flows at a record that came, went or lead elsewhere. */
export function flowCauses(subject: Subject, comparing: Comparing): readonly Cause[] {
  return comparing.records.flatMap((change) => {
    const flow = change.place === 'flows' ? change.subject : null
    if (flow?.type !== 'flow') return []
    const touches = [comparing.before, comparing.after].some(({ model }) => {
      const record = model.flows[flow.id]
      const ends = record ? [record.from, record.to] : []
      return ends.some((id) => subjectKey({ type: 'element', id }) === subjectKey(subject))
    })
    return touches ? (ledElsewhere(flow, comparing) ?? []) : []
  })
}

/** That an element is in a boundary now, or no longer: it was moved, or a boundary around it was. */
export function memberCauses(
  subject: Subject,
  boundary: BoundaryId,
  comparing: Comparing,
): readonly Cause[] {
  if (subject.type !== 'element') return []
  const [was, is] = [comparing.before, comparing.after].map(({ situation }) =>
    situation.graph.boundariesOf(subject.id).map(({ id }) => id),
  )
  if (was?.includes(boundary) === is?.includes(boundary)) return []
  return placeCauses(subject, comparing)
}

/** Why an element is in other boundaries than before. */
export function placeCauses(subject: Subject, comparing: Comparing): readonly Cause[] {
  if (subject.type !== 'element') return []
  const own = fieldCause(subject, 'boundary', comparing)
  if (own) return [own]
  const around = [comparing.before, comparing.after].flatMap(({ situation }) =>
    situation.graph.boundariesOf(subject.id).map(({ id }) => id),
  )
  return [...new Set(around)].flatMap(
    (id) => fieldCause({ type: 'boundary', id }, 'parent', comparing) ?? [],
  )
}

/** That a record came or went, or that one of its fields changed. */
function fieldCause(subject: Subject, field: string, comparing: Comparing): Cause | null {
  const change = changeOf(subject, comparing)
  if (!change) return null
  if (change.kind !== 'changed') return recordCause(change)
  const changed = change.fields.find((each) => each.field === field)
  return changed ? recordCause(change, 'record', changed) : null
}
