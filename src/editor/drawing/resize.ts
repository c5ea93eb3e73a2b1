import type { Box } from '@/model/diagram'
import { arrange } from '@/model/edits/drawing'
import { type Picked, subjectKey } from '@/model/subject'
import type { Workspace } from '@/store/workspace'
import { canvasOf } from '../canvas/canvasStore'
import { leastSize } from '../canvas/elementSize'
import { subjectOfKey } from '../canvas/subjectOfKey'
import { boxAround, grown } from '../geometry/box'
import { resizedBox, type Size } from '../geometry/resizing'
import { withContents } from './containers'
import { enclosedBy, offerToHold } from './enclosed'

/** The smallest boundary, and the room that it keeps around what is in it, in pixels. */
const BOUNDARY = { width: 96, height: 64, padding: 8 }

/** The box that a record gets when a person wants it to have another: large enough for what is in it. */
export function fittingBox(
  workspace: Workspace,
  key: string,
  start: Box,
  { wanted, snaps }: { readonly wanted: Box; readonly snaps: boolean },
): Box {
  const subject = subjectOfKey(key)
  const { model } = workspace.document.getState()
  const element = subject?.type === 'element' ? model.elements[subject.id] : undefined
  const least = (width: number): Size => (element ? leastSize(element, width) : BOUNDARY)
  const box = resizedBox({ start, wanted, snaps, least })
  const inside = subject?.type === 'boundary' && boxAround(boxesIn(workspace, subject))
  return (inside && boxAround([box, grown(inside, BOUNDARY.padding)])) || box
}

function boxesIn(workspace: Workspace, subject: Picked): Box[] {
  const { boxes } = canvasOf(workspace).getState()
  const inside = withContents(workspace.document.getState().model, [subject])
  const own = subjectKey(subject)
  return [...inside].flatMap((key) => (key === own ? [] : (boxes.get(key) ?? [])))
}

/** Gives an element or a boundary another box. What is in a boundary stays in it, and nothing comes in by that. */
export function resizeTo(
  { document, session }: Workspace,
  subject: Picked,
  box: Box,
  mergeKey?: string,
): void {
  const { diagram } = session.getState()
  const layout =
    subject.type === 'element'
      ? { elements: { [subject.id]: box } }
      : subject.type === 'boundary'
        ? { boundaries: { [subject.id]: { form: 'box' as const, ...box } } }
        : {}
  document.getState().edit('Resize', (model) => arrange(model, diagram, layout), mergeKey)
}

/** Makes a record wider or higher, or less so, from its lower right corner. Steps in a row are one step of undo. */
export function resizeBy(workspace: Workspace, subject: Picked, by: Partial<Size>): void {
  const key = subjectKey(subject)
  const start = canvasOf(workspace).getState().boxes.get(key)
  if (!start) return
  const { width = 0, height = 0 } = by
  const wanted = { ...start, width: start.width + width, height: start.height + height }
  const box = fittingBox(workspace, key, start, { wanted, snaps: false })
  const known = subject.type === 'boundary' ? enclosedBy(workspace, subject.id) : []
  resizeTo(workspace, subject, box, `resize:${key}`)
  if (subject.type === 'boundary') offerToHold(workspace, subject.id, known)
  workspace.announce(`${Math.round(box.width)} by ${Math.round(box.height)} pixels`)
}
