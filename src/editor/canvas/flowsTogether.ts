import type { Line } from '../geometry/line'
import { arrowAt } from './arrow'

/** Many flows as two paths, of their lines and of their heads, so that many cost no more than one. */
export function flowsTogether(lines: readonly Line[]): { path: string; heads: string } {
  return {
    path: lines.map(({ path }) => path).join(''),
    heads: lines.map(({ points }) => arrowAt(points, 1.8)).join(''),
  }
}
