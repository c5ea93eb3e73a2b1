import type { Box } from '@/model/diagram'
import { grown, isWithin } from '../geometry/box'

/** Where the canvas looks: the transform of its drawing, and its size on the page. */
export interface View {
  readonly transform: readonly [x: number, y: number, zoom: number]
  readonly width: number
  readonly height: number
}

/** How much more than the view is painted on each side, so that panning shows no edge at once. */
const MARGIN = 0.25
/** While the view is moved, a picture may be stretched or shrunk by so much. */
const STRETCH = 1.3

/** What is in view, in pixels of the diagram. */
export function seenIn({ transform: [x, y, zoom], width, height }: View): Box {
  return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom }
}

/** The part of the diagram to paint for a view: what is seen and a margin, but nothing beyond the diagram. */
export function regionFor(view: View, bounds: Box): Box {
  const seen = seenIn(view)
  const [x, right] = shared(seen.x, seen.width, bounds.x, bounds.width)
  const [y, bottom] = shared(seen.y, seen.height, bounds.y, bounds.height)
  return onPixels({ x, y, width: right - x, height: bottom - y }, view)
}

function shared(start: number, size: number, from: number, length: number): [number, number] {
  const first = Math.max(start - size * MARGIN, from)
  return [first, Math.max(first, Math.min(start + size * (1 + MARGIN), from + length))]
}

/** The picture begins on a whole pixel of the screen, or it would be shown blurred. */
function onPixels(region: Box, { transform: [tx, ty, zoom] }: View): Box {
  const x = (Math.floor(region.x * zoom + tx) - tx) / zoom
  const y = (Math.floor(region.y * zoom + ty) - ty) / zoom
  const width = Math.ceil((region.x + region.width - x) * zoom) / zoom
  const height = Math.ceil((region.y + region.height - y) * zoom) / zoom
  return { x, y, width, height }
}

/** Whether a picture of a region still does for a view; once that rests it must fit exactly. */
export function stillDoes(
  { region, zoom }: { readonly region: Box; readonly zoom: number },
  view: View,
  bounds: Box,
  isAtRest: boolean,
): boolean {
  const stretch = view.transform[2] / zoom
  if (isAtRest ? stretch !== 1 : stretch > STRETCH || stretch < 1 / STRETCH) return false
  const seen = seenIn(view)
  const [x, right] = inside(seen.x, seen.width, bounds.x, bounds.width)
  const [y, bottom] = inside(seen.y, seen.height, bounds.y, bounds.height)
  if (right <= x || bottom <= y) return true
  // A region is rounded to pixels, so that its edges may be a hair inside of what was asked for.
  return isWithin({ x, y, width: right - x, height: bottom - y }, grown(region, 0.5 / zoom))
}

function inside(start: number, size: number, from: number, length: number): [number, number] {
  return [Math.max(start, from), Math.min(start + size, from + length)]
}
