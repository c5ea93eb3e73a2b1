import type { Point } from '@/model/diagram'

/** A soft curve through all the points, as a path in the language of SVG. */
export function smoothPath(points: readonly Point[]): string {
  const [first] = points
  if (!first) return ''
  const pieces = points.slice(1).map((point, index) => {
    const start = points[index] ?? first
    const before = points[index - 1] ?? start
    const after = points[index + 2] ?? point
    const a = { x: start.x + (point.x - before.x) / 6, y: start.y + (point.y - before.y) / 6 }
    const b = { x: point.x - (after.x - start.x) / 6, y: point.y - (after.y - start.y) / 6 }
    return `C${written(a)} ${written(b)} ${written(point)}`
  })
  return [`M${written(first)}`, ...pieces].join(' ')
}

const written = ({ x, y }: Point) => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`
