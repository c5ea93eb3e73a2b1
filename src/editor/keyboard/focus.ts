import type { Box } from '@/model/diagram'
import type { ElementId, FlowId } from '@/model/id'
import type { Workspace } from '@/store/workspace'
import { canvasOf } from '../canvas/canvasStore'
import { subjectOfKey } from '../canvas/subjectOfKey'
import { type Heading, neighbourOf } from '../geometry/neighbour'

/** Gives the keyboard's focus to a record and brings it into view. */
function focusOn(workspace: Workspace, key: string): void {
  canvasOf(workspace).setState({ focus: key })
  const subject = subjectOfKey(key)
  if (subject) workspace.canvas.current?.reveal(subject)
}

/** Goes on to the nearest element or boundary in a direction; to the first one when there is none yet. */
export function focusNeighbour(workspace: Workspace, heading: Heading): void {
  const { boxes, focus, lines } = canvasOf(workspace).getState()
  const box = focus ? (boxes.get(focus) ?? lineBox(focus, lines)) : undefined
  const from = focus && box && stopOf(focus, box)
  const next = from ? neighbourOf(from, heading, stops(boxes, focus)) : (inOrder(boxes)[0] ?? null)
  if (next) focusOn(workspace, next)
}

/** Boundaries are met at their tabs, elements at their middles. */
function* stops(boxes: ReadonlyMap<string, Box>, but: string | null): Generator<[string, Box]> {
  for (const [key, box] of boxes) {
    if (key === but) continue
    yield [key, stopOf(key, box)]
  }
}

function stopOf(key: string, box: Box): Box {
  return key.startsWith('boundary:') ? { ...box, height: 26, width: Math.min(box.width, 120) } : box
}

function lineBox(
  key: string,
  lines: ReturnType<ReturnType<typeof canvasOf>['getState']>['lines'],
): Box | undefined {
  const subject = subjectOfKey(key)
  return subject?.type === 'flow' ? lines.get(subject.id)?.bounds : undefined
}

/** Goes to the first element in reading order, or to the last. */
export function focusOutermost(workspace: Workspace, which: 'first' | 'last'): boolean {
  const key = inOrder(canvasOf(workspace).getState().boxes).at(which === 'first' ? 0 : -1)
  if (key) focusOn(workspace, key)
  return true
}

/** The elements in reading order: from the top, and from the left. */
function inOrder(boxes: ReadonlyMap<string, Box>): readonly string[] {
  return [...boxes]
    .filter(([key]) => key.startsWith('element:'))
    .toSorted(([, one], [, other]) => one.y - other.y || one.x - other.x)
    .map(([key]) => key)
}

/** The element from which a flow was gone to, and which way. */
interface Walk {
  readonly at: ElementId
  readonly way: 'ahead' | 'back'
}

const walks = new WeakMap<Workspace, Walk>()

/**
 * Walks along flows: from an element to its first flow that way, and from a flow to the element that
 * it leads to or comes from.
 */
export function focusAlongFlow(workspace: Workspace, way: 'ahead' | 'back'): void {
  const { focus, flowIndex } = canvasOf(workspace).getState()
  const subject = focus ? subjectOfKey(focus) : null
  if (subject?.type === 'flow') {
    const flow = flowIndex.flows.get(subject.id)
    if (flow) focusOn(workspace, `element:${way === 'ahead' ? flow.to : flow.from}`)
  }
  if (subject?.type !== 'element') return
  const walk = { at: subject.id, way }
  const [first] = flowsOf(workspace, walk)
  if (first) {
    walks.set(workspace, walk)
    focusOn(workspace, `flow:${first}`)
  } else workspace.announce(way === 'ahead' ? 'No flow leads on' : 'No flow leads here')
}

/** On a flow, up and down go on to the others of the element that it was reached from. */
export function focusBesideFlow(workspace: Workspace, heading: Heading): boolean {
  const step = { up: -1, down: 1, left: 0, right: 0 }[heading]
  const { focus, flowIndex } = canvasOf(workspace).getState()
  const subject = focus ? subjectOfKey(focus) : null
  const flow = subject?.type === 'flow' ? flowIndex.flows.get(subject.id) : undefined
  if (!flow || step === 0) return false
  const walk = walks.get(workspace)
  const isOnWalk = walk && (walk.way === 'ahead' ? flow.from : flow.to) === walk.at
  const ids = flowsOf(workspace, isOnWalk ? walk : { at: flow.from, way: 'ahead' })
  const next = ids.at((ids.indexOf(flow.id) + step + ids.length) % ids.length)
  if (next) focusOn(workspace, `flow:${next}`)
  return true
}

/** The flows of an element one way, from the one whose other end is the topmost to the lowest. */
function flowsOf(workspace: Workspace, { at, way }: Walk): readonly FlowId[] {
  const { boxes, flowIndex } = canvasOf(workspace).getState()
  const [here, there] = way === 'ahead' ? (['from', 'to'] as const) : (['to', 'from'] as const)
  const height = (end: ElementId) => boxes.get(`element:${end}`)?.y ?? 0
  return (flowIndex.at.get(at) ?? [])
    .filter((flow) => flow[here] === at)
    .toSorted((one, other) => height(one[there]) - height(other[there]))
    .map(({ id }) => id)
}
