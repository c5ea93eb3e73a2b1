import type { Box, Point } from '@/model/diagram'
import { fragmentOf, pasteFragment } from '@/model/fragment'
import type { Model } from '@/model/model'
import type { Picked } from '@/model/subject'
import { newId } from '@/store/newId'
import type { Workspace } from '@/store/workspace'
import { type CanvasState, canvasOf } from '../canvas/canvasStore'
import { subjectOfKey } from '../canvas/subjectOfKey'
import { type Boxes, movedBetween, type NewHome, newHomes } from './dropMoved'
import { putInto } from './moveTo'
import { selectCopies } from './selectCopies'

/** Leaves what was dragged where it was, and draws copies of it where it was dropped, in one step. */
export function dropCopied(workspace: Workspace, before: CanvasState): void {
  const { document, session } = workspace
  const { boxes } = canvasOf(workspace).getState()
  const { diagram } = session.getState()
  const { model } = document.getState()
  const keys = movedBetween(before.boxes, boxes)
  const by = shiftOf(keys, before.boxes, boxes)
  const { nodes, lines, routings } = before
  canvasOf(workspace).setState({ nodes, boxes: before.boxes, lines, routings })
  if (!by) return
  const originals = keys.flatMap((key) => subjectOfKey(key) ?? [])
  const homes = newHomes(model, diagram, keys, { before: before.boxes, after: boxes })
  let copies: readonly Picked[] = []
  document.getState().edit('Duplicate', (now) => {
    const fragment = fragmentOf(now, diagram, originals)
    const ids = new Map<string, string>()
    const pasted = pasteFragment(now, fragment, { diagram, by, makeId: () => newId<string>() })
    const records = [...fragment.boundaries, ...fragment.elements, ...fragment.flows]
    for (const [at, { record }] of records.entries()) {
      const copy = pasted.subjects[at]
      if (copy && copy.type !== 'model') ids.set(record.id, copy.id)
    }
    copies = pasted.subjects
    return homes.reduce((rest, home) => withHome(rest, home, ids), pasted.model)
  })
  selectCopies(workspace, copies)
  workspace.announce('A copy was drawn')
}

function shiftOf(keys: readonly string[], before: Boxes, after: Boxes): Point | null {
  const [first] = keys
  const [from, to]: (Box | undefined)[] = first ? [before.get(first), after.get(first)] : []
  return from && to ? { x: to.x - from.x, y: to.y - from.y } : null
}

function withHome(
  model: Model,
  { subject, home }: NewHome,
  copies: ReadonlyMap<string, string>,
): Model {
  // A copy is of the same type as its original, and so is its id.
  const copy = { ...subject, id: copies.get(subject.id) } as Picked
  return putInto(model, [copy], home)
}
