import type { TrustBoundary } from '@/model/boundary'
import type { BoundaryShape, Box } from '@/model/diagram'
import { boundaryKindEntry } from '@/model/vocabulary/boundaryKinds'
import { smoothPath } from '@/editor/geometry/smoothLine'
import { drawSign } from './drawSign'
import { boundaryLook as look, signLook } from './look'
import { escaped, tag } from '@/interchange/markup'
import { type Drawn, inset, type Pen, rectangle, trustColour } from './pen'

/** A trust boundary in two pieces, so that no border goes through the sign of another. */
export interface DrawnBoundary {
  /** Its border and its ground, or its line. */
  readonly border: Drawn
  /** Its name, its kind and its trust. */
  readonly sign: Drawn
}

/** A trust boundary around things, or as a line between them. */
export function drawBoundary(
  boundary: TrustBoundary,
  box: Box,
  shape: BoundaryShape,
  pen: Pen,
): DrawnBoundary {
  const title = boundary.name ? tag('title', {}, escaped(boundary.name)) : ''
  const border =
    shape.form === 'box' ? borderAround(boundary, box, pen) : line(boundary, shape, pen)
  const sign = shape.form === 'box' ? signOn(boundary, box, pen) : signAt(boundary, shape, pen)
  return { border: { markup: tag('g', {}, title, border), box }, sign }
}

function borderAround({ kind }: TrustBoundary, box: Box, { palette }: Pen): string {
  const { trust } = boundaryKindEntry(kind)
  return tag('rect', {
    ...rectangle(inset(box, look.edge / 2), look.corner - look.edge / 2),
    fill: palette[`trust-${trust}`],
    'fill-opacity': look.tint.ground,
    stroke: trustColour(palette, trust, look.tint.edge, palette['ink-faint']),
    'stroke-width': look.edge,
    'stroke-dasharray': look.dashes,
  })
}

function signOn(boundary: TrustBoundary, box: Box, pen: Pen): Drawn {
  const { x, y, aside } = signLook.onBox
  const badge = pen.scene.badgeOf(`boundary:${boundary.id}`)
  const place = { x: box.x + x, middle: box.y + y, most: box.width - aside }
  return drawSign(boundary, { ...place, hasIcon: true, badge }, pen)
}

type LineShape = Extract<BoundaryShape, { form: 'line' }>

function line({ kind }: TrustBoundary, { points }: LineShape, { palette }: Pen): string {
  const { trust } = boundaryKindEntry(kind)
  return tag('path', {
    d: smoothPath(points),
    fill: 'none',
    stroke: trustColour(palette, trust, look.tint.edge, palette['ink-faint']),
    'stroke-width': look.line.width,
    'stroke-dasharray': look.line.dashes,
  })
}

function signAt(boundary: TrustBoundary, { points }: LineShape, pen: Pen): Drawn {
  const { x, y, most } = signLook.onLine
  const [first = { x: 0, y: 0 }] = points
  const place = { x: first.x + x, middle: first.y + y, most, hasIcon: false, badge: undefined }
  return drawSign(boundary, place, pen)
}
