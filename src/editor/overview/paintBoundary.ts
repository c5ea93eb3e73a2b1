import type { Ground } from './paintScene'
import type { Painting } from './painting'
import type { SeenBoundary } from './scene'
import { setFont } from './names'

const CORNER = 10
/** The name of a boundary, in pixels of the page however far away, and the share of its height it may take. */
const NAME = { size: 12, line: 18, pad: 6, share: 0.22 }
/** As large as near the view where that is larger. */
const NEAR_SIZE = 24

/** The border and the ground of a boundary. */
export function paintBoundary(on: Ground, boundary: SeenBoundary, painting: Painting): void {
  const { colours, zoom } = painting
  const ink = colours.trust[boundary.trust]
  if (!ink) return
  on.globalAlpha = alphaOf(boundary, painting)
  on.strokeStyle = ink.edge
  on.lineWidth = Math.max(3, 1 / zoom)
  // Dashes of one length on the screen: finer ones would each cost time and be seen by nobody.
  on.setLineDash([5 / zoom, 3.5 / zoom])
  if (boundary.path) on.stroke(new Path2D(boundary.path))
  else {
    on.beginPath()
    on.roundRect(boundary.x, boundary.y, boundary.width, boundary.height, CORNER)
    on.fillStyle = ink.fill
    on.fill()
    on.stroke()
  }
  on.setLineDash([])
  on.globalAlpha = 1
}

/** The name of a boundary on its upper left corner, where it does not hide too much of what is inside. */
export function paintBoundaryName(on: Ground, boundary: SeenBoundary, painting: Painting): void {
  const { colours, zoom } = painting
  const ink = colours.trust[boundary.trust]
  const size = Math.max(NEAR_SIZE, NAME.size / zoom)
  const unit = size / NAME.size
  const height = NAME.line * unit
  if (!ink || height > boundary.height * NAME.share || boundary.width * zoom < 36) return
  setFont(on, 600, size)
  const text = cutTo(on, boundary.name, boundary.width - 2 * NAME.pad * unit)
  if (!text) return
  on.globalAlpha = alphaOf(boundary, painting)
  on.fillStyle = ink.ground
  on.beginPath()
  const width = on.measureText(text).width + 2 * NAME.pad * unit
  on.roundRect(boundary.x, boundary.y, width, height, [CORNER, 0, CORNER, 0])
  on.fill()
  on.fillStyle = ink.ink
  on.textAlign = 'left'
  on.textBaseline = 'middle'
  on.fillText(text, boundary.x + NAME.pad * unit, boundary.y + height * 0.53)
  on.globalAlpha = 1
}

function cutTo(on: Ground, text: string, width: number): string {
  if (on.measureText(text).width <= width) return text
  let end = text.length
  while (end > 2 && on.measureText(`${text.slice(0, end)}…`).width > width) end -= 1
  return end > 2 ? `${text.slice(0, end).trimEnd()}…` : ''
}

function alphaOf({ key }: SeenBoundary, { bright, colours }: Painting): number {
  return bright && !bright.has(key) ? Math.min(1, colours.kept + 0.07) : 1
}
