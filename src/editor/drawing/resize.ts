import type { Box, Note } from '@/model/diagram'
import { arrange, type Layout } from '@/model/edits/drawing'
import type { NoteId } from '@/model/id'
import { type Picked, subjectKey } from '@/model/subject'
import type { Workspace } from '@/store/workspace'
import { canvasOf } from '../canvas/canvasStore'
import { leastSize } from '../canvas/elementSize'
import { leastNote } from '../canvas/noteSize'
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
  const note = subject?.type === 'note' ? noteIn(workspace, subject.id) : undefined
  const least = (width: number): Size => {
    if (note) return leastNote(note, width)
    return element ? leastSize(element, width) : BOUNDARY
  }
  const box = resizedBox({ start, wanted, snaps, least })
  const inside = subject?.type === 'boundary' && boxAround(boxesIn(workspace, subject))
  return (inside && boxAround([box, grown(inside, BOUNDARY.padding)])) || box
}

function noteIn({ document, session }: Workspace, id: NoteId): Note | undefined {
  return document.getState().model.diagrams[session.getState().diagram]?.notes[id]
}

function boxesIn(workspace: Workspace, subject: Picked): Box[] {
  const { boxes } = canvasOf(workspace).getState()
  const inside = withContents(workspace.document.getState().model, [subject])
  const own = subjectKey(subject)
  return [...inside].flatMap((key) => (key === own ? [] : (boxes.get(key) ?? [])))
}

/** Gives something another box. What is in a boundary stays in it, and nothing comes in by that. */
export function resizeTo(workspace: Workspace, picked: Picked, box: Box, mergeKey?: string): void {
  const { document, session } = workspace
  const layout = layoutOf(workspace, picked, box)
  const { diagram } = session.getState()
  document.getState().edit('Resize', (model) => arrange(model, diagram, layout), mergeKey)
}

function layoutOf(workspace: Workspace, picked: Picked, box: Box): Layout {
  switch (picked.type) {
    case 'element':
      return { elements: { [picked.id]: box } }
    case 'boundary':
      return { boundaries: { [picked.id]: { form: 'box', ...box } } }
    case 'note': {
      const note = noteIn(workspace, picked.id)
      return note ? { notes: { [picked.id]: { ...note, ...box } } } : {}
    }
    case 'flow':
    case 'model':
      return {}
  }
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
