import type { Side } from '@/model/diagram'
import type { Arrangement } from './arrangement'
import { grown, overlap } from './box'
import type { DrawnFlow } from './flowIndex'
import type { Ground, Grounded } from './ground'
import { passes } from './hitTest'
import { canGoAround, corridorOf, metBy, unshifted, type Way } from './routing'
import { type Routing, routingOf, type Standing, type Within } from './routings'

/** How far from where it would a line may touch its elements, in pixels: at both ends, or at one. */
const shifts = [16, -16, 32, -32].flatMap((by): Way['shift'][] => [
  { from: by, to: by },
  { from: by, to: 0 },
  { from: 0, to: by },
])

const allSides: readonly Side[] = ['top', 'right', 'bottom', 'left']
const curves: readonly Way[] = allSides.flatMap((from) =>
  allSides.map((to) => ({ sides: { from, to }, reach: null, turns: [], shift: unshifted })),
)

/** So far, in pixels, a line stays away from what it does not lead to. */
const CLEAR = { element: 6, tab: 2 }

/**
 * Other ways than its plain one that a flow could go past labels: around those near it or under which
 * it runs, beside its plain way, or in a single curve from any side to any other. None for one that
 * was told how to go.
 */
export function otherWays(
  flow: DrawnFlow,
  plain: Routing,
  { ground, within }: { readonly ground: Ground; readonly within: Within },
  arrangement: Pick<Arrangement, 'labelsIn' | 'drawing'>,
): readonly Routing[] {
  const [start, end] = [ground.elements.get(flow.from), ground.elements.get(flow.to)]
  const line = arrangement.drawing.lines.get(flow.id)
  if (!start || !end || !line || !plain.corridor || !canGoAround(start, end)) return []
  const corridor = corridorOf(start, end)
  const near = within(corridor).filter(({ id }) => id !== flow.from && id !== flow.to)
  const walls = near.flatMap((one) => wallsOf(one))
  const labels = arrangement
    .labelsIn(corridor, flow.id)
    .map((box): Standing => ({ ...box, id: box.flow, as: 'label' }))
  const around = [labels, labels.filter((label) => passes(line, label))].flatMap((those) => {
    const way = routingOf(flow, ground, (box) => [
      ...within(box),
      ...those.filter((label) => overlap(label, box)),
    ])
    return way ? [way] : []
  })
  const straight = [...besidesOf(plain), ...curves]
    .filter((way) => metBy(way, [start, end], walls).length === 0)
    .map((way) => ({ ...way, shapedBy: [] }))
  const nearby = [...new Set(near.map(({ id }) => id as Grounded))]
  return [...around, ...straight].map((way) => ({ ...way, corridor, nearby, plain }))
}

function wallsOf(standing: Standing) {
  if (standing.as === 'frame') return []
  return [
    { ...grown(standing, CLEAR[standing.as === 'element' ? 'element' : 'tab']), id: standing.id },
  ]
}

/** The same curve from other places on the same sides. */
function besidesOf({ sides, reach, turns }: Way): readonly Way[] {
  if (turns.length > 0 || reach !== null) return []
  return shifts.map((shift) => ({ sides, reach, turns, shift }))
}
