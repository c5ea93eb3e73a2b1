import type { BoundaryId } from '@/model/id'
import { subjectKey } from '@/model/subject'
import type { Workspace } from '@/store/workspace'
import { canvasOf } from '../canvas/canvasStore'
import { type DrawnSubject, subjectOfKey } from '../canvas/subjectOfKey'
import { isAround } from '@/model/whole'
import { isWithin } from '../geometry/box'
import { homeOf } from './homeOf'
import { putInto } from './moveTo'

/**
 * What is drawn wholly inside a boundary without belonging to it, though it could: it belongs to
 * nothing yet, or to the boundary around this one.
 */
export function enclosedBy(workspace: Workspace, id: BoundaryId): readonly DrawnSubject[] {
  const { model } = workspace.document.getState()
  const { boxes } = canvasOf(workspace).getState()
  const shape = model.diagrams[workspace.session.getState().diagram]?.boundaries[id]
  const frame = boxes.get(`boundary:${id}`)
  if (!frame || shape?.form !== 'box') return []
  const parent = model.boundaries[id]?.parent ?? null
  return [...boxes].flatMap(([key, box]) => {
    const subject = isWithin(box, frame) ? subjectOfKey(key) : null
    if (!subject || subject.type === 'flow' || subject.type === 'note') return []
    if (subject.type === 'boundary' && isAround(subject.id, id, model)) return []
    const home = homeOf(model, subject)
    return home === null || home === parent ? [subject] : []
  })
}

/** What an offer to put things into a boundary is called: “Put 2 elements in”. */
export function holdingLabel(subjects: readonly DrawnSubject[]): string {
  const isOnlyElements = subjects.every(({ type }) => type === 'element')
  const [one, many] = isOnlyElements ? ['element', 'elements'] : ['record', 'records']
  return subjects.length === 1 ? `Put 1 ${one} in` : `Put ${subjects.length} ${many} in`
}

/** Offers to put into a boundary what has come to lie inside it by the last change. It is never done unasked. */
export function offerToHold(
  workspace: Workspace,
  id: BoundaryId,
  before: readonly DrawnSubject[] = [],
): void {
  const known = new Set(before.map(subjectKey))
  const inside = enclosedBy(workspace, id)
  if (inside.every((subject) => known.has(subjectKey(subject)))) return
  const name = workspace.document.getState().model.boundaries[id]?.name || 'the boundary'
  const what = inside.length === 1 ? 'What is' : 'Some things that are'
  const [verb, them] = inside.length === 1 ? ['does', 'it'] : ['do', 'them']
  workspace.tell(`${what} drawn inside “${name}” ${verb} not belong to it. Put ${them} in?`, {
    label: holdingLabel(inside),
    run: () => hold(workspace, id),
  })
}

/** Makes what is drawn inside a boundary belong to it, in one step. */
export function hold(workspace: Workspace, id: BoundaryId): void {
  const inside = enclosedBy(workspace, id)
  workspace.document.getState().edit('Put into boundary', (model) => putInto(model, inside, id))
}
