import type { BadgeBand } from '@/ui/BandBadge'
import type { Ground } from './paintScene'
import type { Painting } from './painting'
import type { SeenElement } from './scene'

type Look = Pick<Painting, 'colours' | 'zoom'>

/**
 * The worst band on the upper right corner of an element; where a lens shows another one, the band as
 * it is before it, with an arrow between them. Never smaller than can be told apart.
 */
export function paintBands(on: Ground, { x, y, width, band, was }: SeenElement, look: Look): void {
  const size = Math.max(30, 7 / look.zoom)
  const at = { x: x + width - size * 0.8, y: y - size * 0.4, size }
  if (was === undefined) {
    if (band) paintBand(on, band, at, look)
    return
  }
  const before = { ...at, x: at.x - size * 2.1 }
  paintBandOrNone(on, was, before, look)
  paintArrow(on, { ...at, x: at.x - size * 0.95 }, look)
  paintBandOrNone(on, band, at, look)
}

/** The upper left corner of a mark, and its size. */
interface Spot {
  readonly x: number
  readonly y: number
  readonly size: number
}

function paintBandOrNone(on: Ground, band: BadgeBand | null, at: Spot, look: Look): void {
  if (band) paintBand(on, band, at, look)
  else paintNone(on, at, look)
}

const shapes = new Map<string, Path2D>()

/** The shape and the colour of a band. */
function paintBand(on: Ground, band: BadgeBand, { x, y, size }: Spot, { colours, zoom }: Look) {
  const { fill, edge, path } = colours.bands[band]
  const shape = shapes.get(path) ?? new Path2D(path)
  shapes.set(path, shape)
  const unit = size / 20
  on.save()
  on.translate(x, y)
  on.scale(unit, unit)
  on.fillStyle = fill
  on.strokeStyle = edge
  on.lineWidth = Math.max(1.5, 1 / (zoom * unit))
  on.fill(shape)
  on.stroke(shape)
  on.restore()
}

/** An empty ring: nothing is open there. */
function paintNone(on: Ground, { x, y, size }: Spot, { colours, zoom }: Look): void {
  on.fillStyle = colours.surface
  on.strokeStyle = colours.ink
  on.lineWidth = Math.max(size / 12, 1 / zoom)
  on.beginPath()
  on.arc(x + size / 2, y + size / 2, size * 0.3, 0, 2 * Math.PI)
  on.fill()
  on.stroke()
}

function paintArrow(on: Ground, { x, y, size }: Spot, { colours, zoom }: Look): void {
  const middle = y + size / 2
  const [start, end, head] = [x, x + size * 0.75, size * 0.22]
  on.strokeStyle = colours.ink
  on.lineWidth = Math.max(size / 10, 1 / zoom)
  on.beginPath()
  on.moveTo(start, middle)
  on.lineTo(end, middle)
  on.moveTo(end - head, middle - head)
  on.lineTo(end, middle)
  on.lineTo(end - head, middle + head)
  on.stroke()
}
