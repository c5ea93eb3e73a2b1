import { answersOf } from '@/model/answersOf'
import type { Model } from '@/model/model'
import { recordOf } from '@/model/recordOf'
import { differingIds } from '@/model/rows'
import { subjectKey, wholeModel, type Subject } from '@/model/subject'
import { allProperties, type PropertyId } from '@/model/vocabulary/properties/properties'
import type { Change } from '@/rules/changeLog'
import { recordsInOrder } from '@/rules/records'
import type { RatingState } from './ratingState'

/**
 * The records that are answered otherwise, or on which controls in place or planned write something
 * else: any property of theirs may have changed for the controls that stand there. A record with
 * another name is spoken of otherwise, which counts as changed altogether, and so do its neighbours.
 */
export function rewritten(before: RatingState, after: RatingState): readonly Change[] {
  const [was, is] = [before.context.inPlace.model, after.context.inPlace.model]
  const anyProperty: ReadonlySet<PropertyId> = new Set(allProperties().map(({ id }) => id))
  const changes: Change[] = writtenOver(before, after).map((subject) => ({
    subject,
    names: anyProperty,
  }))
  for (const subject of differing(was, is)) {
    if (answersOf(was, subject) !== answersOf(is, subject)) {
      changes.push({ subject, names: anyProperty })
    }
    if (recordOf(was, subject)?.name === recordOf(is, subject)?.name) continue
    for (const each of spokenOfWith(subject, after)) changes.push({ subject: each, names: 'all' })
  }
  return changes
}

function differing(was: Model, is: Model): readonly Subject[] {
  return [
    ...differingIds(was.elements, is.elements).map((id): Subject => ({ type: 'element', id })),
    ...differingIds(was.flows, is.flows).map((id): Subject => ({ type: 'flow', id })),
    ...differingIds(was.boundaries, is.boundaries).map((id): Subject => ({ type: 'boundary', id })),
    ...(was.about === is.about ? [] : [wholeModel]),
  ]
}

/** The records on which controls write something else. */
function writtenOver(before: RatingState, after: RatingState): readonly Subject[] {
  const changed = [
    [before.inPlace, after.inPlace] as const,
    [before.context.planned, after.context.planned] as const,
  ].filter(([was, is]) => was !== is)
  if (changed.length === 0) return []
  return recordsInOrder(after.context.inPlace.model).filter((subject) => {
    const key = subjectKey(subject)
    return changed.some(([was, is]) => was.get(key) !== is.get(key))
  })
}

/** The record, its flows or ends, and its neighbours. */
function spokenOfWith(subject: Subject, { context }: RatingState): readonly Subject[] {
  const { model } = context.inPlace
  if (subject.type === 'flow') {
    const flow = model.flows[subject.id]
    const ends = flow ? [flow.from, flow.to] : []
    return [subject, ...ends.map((id): Subject => ({ type: 'element', id }))]
  }
  const around = context.inPlace
    .read(subject)
    .neighbours('adjacent')
    .flatMap(({ peer, flow }) => (flow ? [peer.subject, flow.subject] : [peer.subject]))
  return [subject, ...around]
}
