import type { Point } from '@/model/diagram'
import { distance } from '../geometry/line'

const LENGTH = 9
const HALF = 4.5

/** The head of the arrow at the end of a line, as a path. */
export function arrowAt(points: readonly Point[], scale = 1): string {
  const tip = points.at(-1)
  if (!tip) return ''
  // A step back along the line, so that a last short piece does not turn the head aside.
  const back =
    points.findLast((point) => distance(point, tip) >= LENGTH * scale) ?? points[0] ?? tip
  const length = distance(back, tip) || 1
  const [dx, dy] = [(tip.x - back.x) / length, (tip.y - back.y) / length]
  const base = { x: tip.x - dx * LENGTH * scale, y: tip.y - dy * LENGTH * scale }
  const wing = { x: -dy * HALF * scale, y: dx * HALF * scale }
  return `M${at(tip)}L${at({ x: base.x + wing.x, y: base.y + wing.y })}L${at({ x: base.x - wing.x, y: base.y - wing.y })}Z`
}

const at = ({ x, y }: Point) => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`
