import type { Box } from '@/model/diagram'

/** The outline of a box as a path, with its corners rounded off. */
export function outlineOf({ x, y, width, height }: Box, corner = 0): string {
  if (corner === 0) return `M${x},${y}h${width}v${height}h${-width}z`
  const r = Math.min(corner, width / 2, height / 2)
  const turn = (dx: number, dy: number) => `a${r},${r} 0 0 1 ${dx},${dy}`
  const [across, down] = [width - 2 * r, height - 2 * r]
  return `M${x + r},${y}h${across}${turn(r, r)}v${down}${turn(-r, r)}h${-across}${turn(-r, -r)}v${-down}${turn(r, -r)}z`
}
