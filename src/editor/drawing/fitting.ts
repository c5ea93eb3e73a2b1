import type { Box, BoundaryShape } from '@/model/diagram'
import { arrange } from '@/model/edits/drawing'
import type { BoundaryId } from '@/model/id'
import type { Picked } from '@/model/subject'
import type { Workspace } from '@/store/workspace'
import { canvasOf } from '../canvas/canvasStore'
import { subjectOfKey } from '../canvas/subjectOfKey'
import { boxAround, isSameBox, isWithin } from '../geometry/box'
import { frameFor } from '../geometry/roomIn'
import { withContents } from './containers'
import { growAround } from './growAround'
import { homeOf } from './homeOf'

/** How a boundary is drawn in the diagram that is shown. */
export function shapeOf({ document, session }: Workspace, id: BoundaryId): BoundaryShape | null {
  return document.getState().model.diagrams[session.getState().diagram]?.boundaries[id] ?? null
}

/** The box that a boundary has when it is drawn closely around what it holds; null while it holds nothing. */
export function closeFrame(workspace: Workspace, id: BoundaryId): Box | null {
  const { boxes } = canvasOf(workspace).getState()
  const { model } = workspace.document.getState()
  const keys = withContents(model, [{ type: 'boundary', id }])
  const inside = boxAround(
    [...keys].flatMap((key) => (key === `boundary:${id}` ? [] : (boxes.get(key) ?? []))),
  )
  return inside && isFramed(workspace, id) ? frameFor(inside) : null
}

/** Draws a boundary closely around what it holds, in one step; those around it grow where they must. */
export function fitBoundary(workspace: Workspace, id: BoundaryId): void {
  const { document, session } = workspace
  const { diagram } = session.getState()
  const frame = closeFrame(workspace, id)
  const shape = shapeOf(workspace, id)
  if (!frame || shape?.form !== 'box' || isSameBox(frame, shape)) return
  document.getState().edit('Fit boundary', (model) => {
    const fitted = arrange(model, diagram, { boundaries: { [id]: { form: 'box', ...frame } } })
    return growAround(fitted, diagram, model.boundaries[id]?.parent ?? null, frame)
  })
  workspace.announce(`${nameOf(workspace, id)} fits what it holds`)
}

/** Of some records those that reach out of the boundary that they belong to. */
function misfits(workspace: Workspace, keys: Iterable<string>): readonly string[] {
  const { boxes } = canvasOf(workspace).getState()
  return [...keys].filter((key) => {
    const home = homeOfKey(workspace, key)
    const [box, frame] = [boxes.get(key), home && boxes.get(`boundary:${home}`)]
    return home && box && frame && isFramed(workspace, home) && !isWithin(box, frame)
  })
}

/** What reaches out of its boundary: a record, or something in it. */
export function misfitsAround(workspace: Workspace, subject: Picked): readonly string[] {
  return misfits(workspace, withContents(workspace.document.getState().model, [subject]))
}

/** Makes boundaries, and those around them, large enough for records that belong to them, in one step. */
export function growFor(workspace: Workspace, keys: Iterable<string>): void {
  const { document, session } = workspace
  const { diagram } = session.getState()
  const { boxes } = canvasOf(workspace).getState()
  const wanted = misfits(workspace, keys)
  document.getState().edit('Grow boundary', (model) =>
    wanted.reduce((rest, key) => {
      const box = boxes.get(key)
      return box ? growAround(rest, diagram, homeOfKey(workspace, key), box) : rest
    }, model),
  )
  if (wanted.length > 0) workspace.announce('The boundary was made larger')
}

/** Offers to make room for what was moved so that it reaches out of its boundary. It is never done unasked. */
export function offerToGrow(workspace: Workspace, keys: readonly string[]): void {
  const wanted = misfits(workspace, keys)
  const [first, ...others] = wanted
  const home = first && homeOfKey(workspace, first)
  if (!home) return
  const what = others.length === 0 ? 'Something' : `${wanted.length} things`
  const verb = others.length === 0 ? 'reaches' : 'reach'
  workspace.tell(`${what} ${verb} out of “${nameOf(workspace, home)}”. Make it larger?`, {
    label: 'Grow the boundary',
    run: () => growFor(workspace, wanted),
  })
}

function homeOfKey({ document }: Workspace, key: string): BoundaryId | null {
  const subject = subjectOfKey(key)
  return subject && homeOf(document.getState().model, subject)
}

/** Whether a boundary is drawn around things, and its size may be changed. */
function isFramed(workspace: Workspace, id: BoundaryId): boolean {
  const { document, session } = workspace
  const { locked = {} } = document.getState().model.diagrams[session.getState().diagram] ?? {}
  return shapeOf(workspace, id)?.form === 'box' && !Object.hasOwn(locked, `boundary:${id}`)
}

function nameOf({ document }: Workspace, id: BoundaryId): string {
  return document.getState().model.boundaries[id]?.name || 'the boundary'
}
