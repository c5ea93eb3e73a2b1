import type { Box, Point } from '@/model/diagram'
import { subjectKey } from '@/model/subject'
import type { Workspace } from '@/store/workspace'
import { unlocked, onlySelected } from '../commands/enabled'
import { connect } from '../drawing/connect'
import { offerToHold } from '../drawing/enclosed'
import { leadElsewhere } from '../drawing/leadElsewhere'
import { moveSelection } from '../drawing/moveSelection'
import { fittingBox, resizeTo } from '../drawing/resize'
import { bendAt, withBend } from '../geometry/bends'
import { boxAround, boxBetween, centreOf } from '../geometry/box'
import { snapped } from '../geometry/freeSpot'
import { putBends } from './bending'
import { canvasOf, type Tapping } from './canvasStore'
import { chosenBend } from './chosenBend'
import { pick } from './picking'
import type { DrawnSubject } from './subjectOfKey'

/** A tap or a click: what it hit, and where that is on the diagram and in the window. */
export interface Tap {
  readonly subject: DrawnSubject | null
  readonly at: Point
  readonly window: Point
}

/** Does what was asked for at the place that is tapped: each drag can be done by two taps. */
export function tapAt(workspace: Workspace, tapping: Tapping, tap: Tap): void {
  if (tapping !== 'several') canvasOf(workspace).setState({ tapping: null })
  acts[tapping](workspace, tap)
}

const acts: { readonly [What in Tapping]: (workspace: Workspace, tap: Tap) => void } = {
  connect: connectAt,
  move: moveToTap,
  resize: resizeToTap,
  from: (workspace, { subject }) => leadTo(workspace, 'from', subject),
  to: (workspace, { subject }) => leadTo(workspace, 'to', subject),
  bend: bendToTap,
  several: (workspace, { subject }) => {
    const keys = { shiftKey: true, ctrlKey: false, metaKey: false }
    if (subject) pick(workspace, subject, keys)
  },
}

/** To another element, or to something new on open ground. */
function connectAt(workspace: Workspace, { subject, at, window }: Tap): void {
  const from = onlySelected(workspace, 'element')?.id
  if (!from) return
  if (subject?.type === 'element') {
    connect(workspace, from, subject.id)
    return
  }
  const ends = { from, fromSide: null, to: null, toSide: null }
  canvasOf(workspace).setState({
    connecting: { ...ends, pointer: at, isReversed: false, flow: null },
    growing: { from, fromSide: null, toSide: null, way: 'after', at, ...window },
  })
}

function moveToTap(workspace: Workspace, { at }: Tap): void {
  const { boxes } = canvasOf(workspace).getState()
  const subjects = unlocked(workspace)
  const around = boxAround(subjects.flatMap((subject) => boxes.get(subjectKey(subject)) ?? []))
  if (!around) return
  const middle = centreOf(around)
  moveSelection(workspace, subjects, { x: snapped(at.x - middle.x), y: snapped(at.y - middle.y) })
  workspace.announce('Moved')
}

/** The lower right corner comes to where the tap was. */
function resizeToTap(workspace: Workspace, { at }: Tap): void {
  const [subject, ...others] = unlocked(workspace)
  const key = subject && others.length === 0 ? subjectKey(subject) : null
  const start = key && canvasOf(workspace).getState().boxes.get(key)
  if (!subject || !key || !start) return
  const box = fittingBox(workspace, key, start, { wanted: boxTo(start, at), snaps: true })
  resizeTo(workspace, subject, box)
  if (subject.type === 'boundary') offerToHold(workspace, subject.id)
  workspace.announce(`${Math.round(box.width)} by ${Math.round(box.height)} pixels`)
}

function boxTo({ x, y }: Box, at: Point): Box {
  const corner = { x: Math.max(at.x, x + 1), y: Math.max(at.y, y + 1) }
  return boxBetween({ x, y }, corner)
}

/** The bend that is chosen comes to where the tap was, or else a new one. */
function bendToTap(workspace: Workspace, { at }: Tap): void {
  const id = onlySelected(workspace, 'flow')?.id
  const { flowIndex, lines } = canvasOf(workspace).getState()
  const [flow, line] = id ? [flowIndex.flows.get(id), lines.get(id)] : []
  if (!flow || !line || flow.from === flow.to) return
  const { bends } = flow.route
  const chosen = chosenBend(workspace)
  const handle = chosen ? { at, index: chosen.index, isNew: false } : bendAt(line, bends, at)
  putBends(workspace, flow.id, withBend(bends, handle, { x: snapped(at.x), y: snapped(at.y) }))
  canvasOf(workspace).setState({ bending: { flow: flow.id, at: 2 * handle.index + 1 } })
  workspace.announce('Bent')
}

/** Leads one end of the selected flow to another element. */
function leadTo(workspace: Workspace, end: 'from' | 'to', subject: DrawnSubject | null): void {
  const flow = onlySelected(workspace, 'flow')
  if (!flow || subject?.type !== 'element') return
  leadElsewhere(workspace, flow.id, { end, element: subject.id, side: null })
}
