import type { Model } from '@/model/model'
import { subjectKey, type Subject } from '@/model/subject'
import { PropertyId } from '@/model/vocabulary/properties/properties'
import type { Change } from '@/rules/changeLog'
import { recordsInOrder } from '@/rules/records'
import type { RatingState } from './ratingState'

const anyProperty: ReadonlySet<PropertyId> = new Set(PropertyId.options)

/**
 * The records that are answered otherwise, or on which controls in place or planned write something
 * else: any property of theirs may have changed for the controls that stand there. A record with
 * another name is spoken of otherwise, which counts as changed altogether, and so do its neighbours.
 */
export function rewritten(before: RatingState, after: RatingState): readonly Change[] {
  const [was, is] = [before.context.inPlace.model, after.context.inPlace.model]
  const changes: Change[] = []
  for (const subject of recordsInOrder(is)) {
    if (hasOtherAnswers(subject, was, is) || isWrittenOver(subject, before, after)) {
      changes.push({ subject, names: anyProperty })
    }
    if (hasOtherName(subject, was, is)) {
      for (const each of spokenOfWith(subject, after)) changes.push({ subject: each, names: 'all' })
    }
  }
  return changes
}

function isWrittenOver(subject: Subject, before: RatingState, after: RatingState): boolean {
  const overlays = [
    [before.inPlace, after.inPlace],
    [before.context.planned, after.context.planned],
  ] as const
  return overlays.some(([was, is]) => {
    if (was === is) return false
    const key = subjectKey(subject)
    return was.get(key) !== is.get(key)
  })
}

function hasOtherAnswers(subject: Subject, was: Model, is: Model): boolean {
  if (subject.type === 'model') return was.about.answers !== is.about.answers
  const [one, other] = [recordOf(subject, was), recordOf(subject, is)]
  return one !== other && one?.answers !== other?.answers
}

function hasOtherName(subject: Subject, was: Model, is: Model): boolean {
  if (subject.type === 'model') return false
  const [one, other] = [recordOf(subject, was), recordOf(subject, is)]
  return one !== other && one?.name !== other?.name
}

function recordOf(subject: Exclude<Subject, { type: 'model' }>, model: Model) {
  switch (subject.type) {
    case 'element':
      return model.elements[subject.id]
    case 'flow':
      return model.flows[subject.id]
    case 'boundary':
      return model.boundaries[subject.id]
  }
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
