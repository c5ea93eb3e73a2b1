import type { Point } from '@/model/diagram'
import type { Aligned } from '../drawing/alignment'

/** What is pulled, with Shift held: it goes along the axis that it was pulled along further, and only there. */
export function straightened(pulled: Point, align: (along: Point) => Aligned): Aligned {
  const axis = Math.abs(pulled.x) >= Math.abs(pulled.y) ? 'x' : 'y'
  const other = axis === 'x' ? 'y' : 'x'
  const { by, guides, gaps } = align({ x: 0, y: 0, [axis]: pulled[axis] })
  // On the other axis nothing is drawn anywhere, so what it would be drawn to is not shown.
  const isThere = by[other] === 0
  return {
    by: { x: 0, y: 0, [axis]: by[axis] },
    guides: guides.filter((guide) => isThere || guide.axis === axis),
    gaps: gaps
      .filter((gap) => isThere || gap.axis === axis)
      .map((gap) => (gap.axis === axis ? { ...gap, across: gap.across - by[other] } : gap)),
  }
}
