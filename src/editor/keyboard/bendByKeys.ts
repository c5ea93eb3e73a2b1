import type { Point } from '@/model/diagram'
import type { FlowId } from '@/model/id'
import type { Workspace } from '@/store/workspace'
import { putBends, removeBend } from '../canvas/bending'
import { canvasOf } from '../canvas/canvasStore'
import { headings, steps } from '../commands/nudge'
import { type BendHandle, handlesOn, withBend } from '../geometry/bends'
import type { Heading } from '../geometry/neighbour'

interface Bending {
  readonly flow: FlowId
  readonly bends: readonly Point[]
  readonly handles: readonly BendHandle[]
  readonly at: number
}

/** The handles of a flow that the keys can choose from, and which of them is chosen. */
function bendingOf(workspace: Workspace): Bending | null {
  const { bending, flowIndex, lines, labels } = canvasOf(workspace).getState()
  const flow = bending && flowIndex.flows.get(bending.flow)
  const line = bending && lines.get(bending.flow)
  if (!bending || !flow || !line) return null
  const { bends } = flow.route
  const handles = handlesOn(line, bends, labels.get(flow.id)?.share)
  return { flow: flow.id, bends, handles, at: Math.min(bending.at, handles.length - 1) }
}

/** Begins with the first bend of the flow that the keys are about, or where one would be. */
export function bendByKeys(workspace: Workspace): void {
  const known = bendingOf(workspace)
  if (!known) return canvasOf(workspace).setState({ bending: null })
  const first = known.handles.findIndex(({ isNew }) => !isNew)
  if (first > 0) canvasOf(workspace).setState({ bending: { flow: known.flow, at: first } })
  workspace.announce(
    `${spokenHandle(workspace)}. Arrows move it, Tab goes on to the next, Delete removes it, Escape ends`,
  )
}

/** “Bend 2 of 3”, or where a new one would come. */
function spokenHandle(workspace: Workspace): string {
  const bending = bendingOf(workspace)
  const handle = bending?.handles[bending.at]
  if (!bending || !handle) return 'No bend'
  const count = bending.bends.length
  if (!handle.isNew) return `Bend ${handle.index + 1} of ${count}`
  if (count === 0) return 'A new bend'
  if (handle.index === 0) return 'A new bend before the first'
  return `A new bend after bend ${handle.index}`
}

/** What a key does while a bend is chosen. */
export function bendKey(
  workspace: Workspace,
  key: string,
  { heading, isShift }: { readonly heading: Heading | undefined; readonly isShift: boolean },
): void {
  const bending = bendingOf(workspace)
  if (!bending) return
  if (heading) moveBend(workspace, bending, heading, isShift)
  else if (key === 'Tab') chooseNext(workspace, bending, isShift ? -1 : 1)
  else if (key === 'Delete' || key === 'Backspace') removeChosen(workspace, bending)
  else {
    canvasOf(workspace).setState({ bending: null })
    workspace.announce('Bending ended')
  }
}

function chooseNext(workspace: Workspace, { flow, handles, at }: Bending, by: number): void {
  const next = (at + by + handles.length) % handles.length
  canvasOf(workspace).setState({ bending: { flow, at: next } })
  workspace.announce(spokenHandle(workspace))
}

function moveBend(
  workspace: Workspace,
  { flow, bends, handles, at }: Bending,
  heading: Heading,
  isFar: boolean,
): void {
  const handle = handles[at]
  if (!handle) return
  const by = isFar ? steps.large : steps.small
  const direction = headings[heading]
  const moved = { x: handle.at.x + direction.x * by, y: handle.at.y + direction.y * by }
  const bent = withBend(bends, handle, { x: Math.round(moved.x), y: Math.round(moved.y) })
  putBends(workspace, flow, bent, `bend:${flow}:${handle.index}:${bent.length}`)
  canvasOf(workspace).setState({ bending: { flow, at: 2 * handle.index + 1 } })
  workspace.announce(handle.isNew ? spokenHandle(workspace) : `Moved ${heading}`)
}

function removeChosen(workspace: Workspace, { flow, handles, at }: Bending): void {
  const handle = handles[at]
  if (!handle || handle.isNew) workspace.announce('There is no bend here yet')
  else {
    removeBend(workspace, flow, handle.index)
    canvasOf(workspace).setState({ bending: { flow, at: Math.max(0, 2 * handle.index - 1) } })
    workspace.announce('Bend removed')
  }
}
