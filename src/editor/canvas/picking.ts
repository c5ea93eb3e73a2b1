import type { Point } from '@/model/diagram'
import { type Picked, subjectKey } from '@/model/subject'
import type { Workspace } from '@/store/workspace'
import { boundaryAt } from '../drawing/containers'
import { distanceToLine } from '../geometry/hitTest'
import { canvasOf } from './canvasStore'
import type { DrawnSubject } from './subjectOfKey'

export interface Modifiers {
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

/** Whether a press is to add to the selection, or to take out of it. */
export const isAdding = (keys: Modifiers): boolean => keys.shiftKey || keys.ctrlKey || keys.metaKey

/** Selects what was pressed; with Shift, Ctrl or ⌘ adds it to the selection or takes it out. */
export function pick(workspace: Workspace, subject: DrawnSubject, keys: Modifiers): void {
  const { selection, select } = workspace.session.getState()
  const key = subjectKey(subject)
  const isIn = isSelected(workspace, subject)
  canvasOf(workspace).setState({ focus: key })
  if (isAdding(keys)) {
    const others = selection.filter((other) => subjectKey(other) !== key)
    select(isIn ? others : [...others, subject])
  } else if (!isIn) select([subject])
}

export const isSelected = (workspace: Workspace, subject: Picked): boolean =>
  canvasOf(workspace).getState().selected.has(subjectKey(subject))

/** Selects one record and nothing else. */
export function pickOnly(workspace: Workspace, subject: Picked): void {
  workspace.session.getState().select([subject])
  canvasOf(workspace).setState({ focus: subjectKey(subject) })
}

/** Selects what lies at an open place: a flow seen from afar, the boundary around it, or nothing. */
export function pickAt(workspace: Workspace, point: Point, zoom: number): void {
  const subject = flowAt(workspace, point, zoom) ?? boundaryUnder(workspace, point)
  if (subject) pickOnly(workspace, subject)
  else {
    workspace.session.getState().select([])
    canvasOf(workspace).setState({ focus: null })
  }
}

/** How near a flow seen from afar has to be: in pixels of the diagram, or of the window if that is more. */
const REACH = { near: 20, far: 5 }

/** Near by, flows are hit by themselves. */
function flowAt(workspace: Workspace, point: Point, zoom: number): Picked | null {
  const { isFar, lines } = canvasOf(workspace).getState()
  if (!isFar) return null
  let found: Picked | null = null
  let least = Math.max(REACH.near, REACH.far / zoom)
  for (const [id, line] of lines) {
    const away = distanceToLine(line, point, least)
    if (away <= least) [found, least] = [{ type: 'flow', id }, away]
  }
  return found
}

function boundaryUnder(workspace: Workspace, point: Point): Picked | null {
  const { model } = workspace.document.getState()
  const diagram = model.diagrams[workspace.session.getState().diagram]
  const { boxes } = canvasOf(workspace).getState()
  const id = diagram ? boundaryAt(diagram, (one) => boxes.get(`boundary:${one}`), point) : null
  return id && { type: 'boundary', id }
}
