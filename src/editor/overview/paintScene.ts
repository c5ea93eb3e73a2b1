import { overlap } from '../geometry/box'
import { paintBoundary, paintBoundaryName } from './paintBoundary'
import { paintElement } from './paintElement'
import { paintFlows } from './paintFlows'
import type { Painting } from './painting'
import type { Scene, SeenNote } from './scene'

export type Ground = OffscreenCanvasRenderingContext2D

/** Paints the part of a scene that a painting asks for, on ground of its size. */
export function paintScene(on: Ground, scene: Scene, painting: Painting): void {
  const { region, zoom, density, without } = painting
  const scale = zoom * density
  on.setTransform(1, 0, 0, 1, 0, 0)
  on.clearRect(0, 0, on.canvas.width, on.canvas.height)
  on.setTransform(scale, 0, 0, scale, -region.x * scale, -region.y * scale)
  const isSeen = (box: SeenNote) => !without.has(box.key) && overlap(box, region)
  const boundaries = scene.boundaries.filter(isSeen)
  for (const boundary of boundaries) paintBoundary(on, boundary, painting)
  for (const note of scene.notes) if (isSeen(note)) paintNote(on, note, painting)
  paintFlows(on, scene, painting)
  for (const element of scene.elements) if (isSeen(element)) paintElement(on, element, painting)
  // Where two names meet, that of the outer one is on top.
  for (const boundary of boundaries.toReversed()) paintBoundaryName(on, boundary, painting)
}

function paintNote(
  on: Ground,
  { key, x, y, width, height }: SeenNote,
  { colours, bright, zoom }: Painting,
): void {
  on.globalAlpha = bright && !bright.has(key) ? colours.kept : 1
  on.fillStyle = colours.note.fill
  on.strokeStyle = colours.note.edge
  on.lineWidth = 1 / zoom
  on.fillRect(x, y, width, height)
  on.strokeRect(x, y, width, height)
  on.globalAlpha = 1
}
