import type { Box } from '@/model/diagram'
import { grown, holds } from './box'
import type { DrawnFlow } from './flowIndex'
import { passes } from './hitTest'
import type { Line } from './line'
import type { Within } from './routings'

/** From a line to what it should not touch, in pixels. */
const CLEAR = 2

/** Whether a line of a flow comes nearer to elements and the tabs of boundaries than another one. */
export function meetsMore(
  { from, to }: Pick<DrawnFlow, 'from' | 'to'>,
  line: Line,
  before: Line | undefined,
  within: Within,
): boolean {
  const isNew = (box: Box) => passes(line, box) && !(before && passes(before, box))
  return within(grown(line.bounds, CLEAR)).some((standing) => {
    if (standing.as === 'frame') return false
    if (standing.id === from || standing.id === to) return comesBack(line, standing)
    return isNew(standing) || isNew(grown(standing, CLEAR))
  })
}

/** Whether a line runs through an element at which it begins or ends. */
function comesBack({ points }: Line, end: Box): boolean {
  const inside = grown(end, -1)
  return points.slice(2, -2).some((point) => holds(inside, point))
}
