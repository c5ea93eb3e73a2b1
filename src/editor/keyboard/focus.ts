import type { Box } from '@/model/diagram'
import type { Workspace } from '@/store/workspace'
import { canvasOf } from '../canvas/canvasStore'
import { subjectOfKey } from '../canvas/subjectOfKey'
import { type Heading, neighbourOf } from '../geometry/neighbour'

/** Gives the keyboard's focus to a record and brings it into view. */
export function focusOn(workspace: Workspace, key: string): void {
  canvasOf(workspace).setState({ focus: key })
  const subject = subjectOfKey(key)
  if (subject) workspace.canvas.current?.reveal(subject)
}

/** Goes on to the nearest element or boundary in a direction; to the first one when there is none yet. */
export function focusNeighbour(workspace: Workspace, heading: Heading): void {
  const { boxes, focus, lines } = canvasOf(workspace).getState()
  const from = focus ? (boxes.get(focus) ?? lineBox(focus, lines)) : undefined
  const next = from ? neighbourOf(from, heading, stops(boxes, focus)) : (firstOf(boxes) ?? null)
  if (next) focusOn(workspace, next)
}

/** Boundaries are met at their tabs, elements at their middles. */
function* stops(boxes: ReadonlyMap<string, Box>, but: string | null): Generator<[string, Box]> {
  for (const [key, box] of boxes) {
    if (key === but) continue
    yield [
      key,
      key.startsWith('boundary:') ? { ...box, height: 26, width: Math.min(box.width, 120) } : box,
    ]
  }
}

function lineBox(
  key: string,
  lines: ReturnType<ReturnType<typeof canvasOf>['getState']>['lines'],
): Box | undefined {
  const subject = subjectOfKey(key)
  return subject?.type === 'flow' ? lines.get(subject.id)?.bounds : undefined
}

/** In reading order: the topmost, and of those the leftmost. */
function firstOf(boxes: ReadonlyMap<string, Box>): string | undefined {
  const elements = [...boxes].filter(([key]) => key.startsWith('element:'))
  const [first] = elements.toSorted(([, one], [, other]) => one.y - other.y || one.x - other.x)
  return first?.[0]
}

/**
 * Walks along flows: from an element to its flows one after the other, and from a flow to the
 * element that it leads to or comes from.
 */
export function focusAlongFlow(workspace: Workspace, way: 'ahead' | 'back'): boolean {
  const { focus, flowIndex } = canvasOf(workspace).getState()
  const subject = focus ? subjectOfKey(focus) : null
  if (subject?.type === 'flow') {
    const flow = flowIndex.flows.get(subject.id)
    if (flow) focusOn(workspace, `element:${way === 'ahead' ? flow.to : flow.from}`)
    return true
  }
  if (subject?.type !== 'element') return false
  const first = flowIndex.at
    .get(subject.id)
    ?.find(({ from, to }) => (way === 'ahead' ? from : to) === subject.id)
  if (first) focusOn(workspace, `flow:${first.id}`)
  else workspace.announce(way === 'ahead' ? 'No flow leads on' : 'No flow leads here')
  return true
}
