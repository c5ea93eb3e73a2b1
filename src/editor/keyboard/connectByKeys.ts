import type { Box } from '@/model/diagram'
import type { Workspace } from '@/store/workspace'
import { canvasOf } from '../canvas/canvasStore'
import { spokenSubject } from '../canvas/spoken'
import { subjectOfKey } from '../canvas/subjectOfKey'
import { connect } from '../drawing/connect'
import { type Heading, neighbourOf } from '../geometry/neighbour'

/** Starts a flow at the element that has the focus. The arrows choose where it leads. */
export function aimFrom(workspace: Workspace, key: string): boolean {
  const subject = subjectOfKey(key)
  if (subject?.type !== 'element') return false
  const open = { fromSide: null, to: null, toSide: null, pointer: null }
  const connecting = { ...open, from: subject.id, isReversed: false, flow: null }
  canvasOf(workspace).setState({ connecting })
  workspace.announce('Choose where the flow leads with the arrows, then press Enter')
  return true
}

/** Points the flow at the next element in a direction. */
export function aimAt(workspace: Workspace, heading: Heading): void {
  const canvas = canvasOf(workspace)
  const { connecting, boxes } = canvas.getState()
  if (!connecting) return
  const start = `element:${connecting.to ?? connecting.from}`
  const from = boxes.get(start)
  const key = from && neighbourOf(from, heading, elementsBut(boxes, start))
  const subject = key ? subjectOfKey(key) : null
  if (subject?.type !== 'element') return
  canvas.setState({ connecting: { ...connecting, to: subject.id } })
  workspace.canvas.current?.reveal(subject)
  canvas.setState({ focus: `element:${connecting.from}` })
  workspace.announce(`To ${spokenSubject(workspace.document.getState().model, subject)}`)
}

function* elementsBut(boxes: ReadonlyMap<string, Box>, but: string): Generator<[string, Box]> {
  for (const [key, box] of boxes) {
    if (key !== but && key.startsWith('element:')) yield [key, box]
  }
}

/** Draws the flow. Without a target it asks for one by name. */
export function finishAiming(workspace: Workspace): boolean {
  const canvas = canvasOf(workspace)
  const { connecting } = canvas.getState()
  canvas.setState({ connecting: null })
  if (connecting?.to) connect(workspace, connecting.from, connecting.to)
  else canvas.setState({ dialog: 'connectTo' })
  return true
}

export function stopAiming(workspace: Workspace): boolean {
  canvasOf(workspace).setState({ connecting: null })
  workspace.announce('No flow drawn')
  return true
}
