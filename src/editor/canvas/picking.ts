import type { Point } from '@/model/diagram'
import { type Picked, subjectKey } from '@/model/subject'
import type { Workspace } from '@/store/workspace'
import { boundaryAt } from '../drawing/containers'
import { distanceToLine } from '../geometry/hitTest'
import { canvasOf } from './canvasStore'
import type { DrawnSubject } from './subjectOfKey'

interface Modifiers {
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

/** Selects what was pressed; with Shift, Ctrl or ⌘ adds it to the selection or takes it out. */
export function pick(workspace: Workspace, subject: DrawnSubject, keys: Modifiers): void {
  const { selection, select } = workspace.session.getState()
  const key = subjectKey(subject)
  const isSelected = canvasOf(workspace).getState().selected.has(key)
  canvasOf(workspace).setState({ focus: key })
  if (keys.shiftKey || keys.ctrlKey || keys.metaKey) {
    const others = selection.filter((other) => subjectKey(other) !== key)
    select(isSelected ? others : [...others, subject])
  } else if (!isSelected) select([subject])
}

/** Selects one record and nothing else. */
export function pickOnly(workspace: Workspace, subject: Picked): void {
  workspace.session.getState().select([subject])
  canvasOf(workspace).setState({ focus: subjectKey(subject) })
}

/** Selects what lies at an open place: a flow seen from afar, the boundary around it, or nothing. */
export function pickAt(workspace: Workspace, point: Point): void {
  const subject = flowAt(workspace, point) ?? boundaryUnder(workspace, point)
  if (subject) pickOnly(workspace, subject)
  else {
    workspace.session.getState().select([])
    canvasOf(workspace).setState({ focus: null })
  }
}

/** Near by, flows are hit by themselves. */
function flowAt(workspace: Workspace, point: Point): Picked | null {
  const { isFar, lines } = canvasOf(workspace).getState()
  if (!isFar) return null
  for (const [id, line] of lines) {
    if (distanceToLine(line, point) <= 20) return { type: 'flow', id }
  }
  return null
}

function boundaryUnder(workspace: Workspace, point: Point): Picked | null {
  const { model } = workspace.document.getState()
  const diagram = model.diagrams[workspace.session.getState().diagram]
  const { boxes } = canvasOf(workspace).getState()
  const id = diagram ? boundaryAt(diagram, (one) => boxes.get(`boundary:${one}`), point) : null
  return id && { type: 'boundary', id }
}
