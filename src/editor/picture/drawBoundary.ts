import type { TrustBoundary } from '@/model/boundary'
import type { BoundaryShape, Box } from '@/model/diagram'
import { boundaryKindEntry } from '@/model/vocabulary/boundaryKinds'
import { iconOf } from '@/ui/KindIcon'
import { textWidth } from '../canvas/textSize'
import { boxAround } from '../geometry/box'
import { smoothPath } from '../geometry/smoothLine'
import { drawMark, markWidth } from './drawBadge'
import { iconMarkup } from './iconMarkup'
import { boundaryLook as look } from './look'
import { escaped, tag } from './markup'
import { type Drawn, inset, type Pen, rectangle, trustColour } from './pen'
import { cutShort, wrapped } from './wrapped'
import { writing } from './writing'

type LineShape = Extract<BoundaryShape, { form: 'line' }>

/** A trust boundary: its border, its ground and its tab; or its line and its tab. */
export function drawBoundary(
  boundary: TrustBoundary,
  box: Box,
  shape: BoundaryShape,
  pen: Pen,
): Drawn {
  const title = boundary.name ? tag('title', {}, escaped(boundary.name)) : ''
  const { markup, box: room } =
    shape.form === 'box' ? around(boundary, box, pen) : between(boundary, box, shape, pen)
  return { markup: tag('g', {}, title, markup), box: room }
}

function around(boundary: TrustBoundary, box: Box, pen: Pen): Drawn {
  const { palette } = pen
  const { trust } = boundaryKindEntry(boundary.kind)
  const border = tag('rect', {
    ...rectangle(inset(box, look.edge / 2), look.corner - look.edge / 2),
    fill: palette[`trust-${trust}`],
    'fill-opacity': look.tint.ground,
    stroke: trustColour(palette, trust, look.tint.edge, palette['ink-faint']),
    'stroke-width': look.edge,
    'stroke-dasharray': look.dashes,
  })
  return { markup: border + tab(boundary, box, pen), box }
}

/** The tab in the upper left corner: icon, name, kind and threats, as far as there is room. */
function tab(boundary: TrustBoundary, box: Box, pen: Pen): string {
  const { palette, scene } = pen
  const { tab: size, name, kind, tint } = look
  const { trust, label } = boundaryKindEntry(boundary.kind)
  const badge = scene.badgeOf(`boundary:${boundary.id}`)
  const marked = badge ? size.gap + markWidth(badge) : 0
  const before = size.icon + size.gap
  const room = box.width - size.left - size.right
  const text = boundary.name || label
  const lines = wrapped(text, Math.max(24, room - 20), name)
  const named = Math.max(...lines.map((line) => textWidth(line, name)))
  const left = room - before - named - size.gap - marked
  const said = boundary.name && boundary.name !== label && left > 16 ? label : ''
  const quiet = said && cutShort(said, left, kind)
  const told = quiet ? size.gap + textWidth(quiet, kind) : 0
  const width = Math.min(box.width, size.left + before + named + told + marked + size.right)
  const height = Math.max(size.least, lines.length * name.line + 2 * size.y)
  const ink = trustColour(palette, trust, tint.ink, palette.ink)
  const ground = trustColour(palette, trust, tint.tab, palette.canvas)
  const x = box.x + size.left
  const middle = box.y + height / 2
  const top = middle - (lines.length * name.line) / 2
  const afterName = x + before + named + size.gap
  return [
    tag('path', { d: tabOutline({ x: box.x, y: box.y, width, height }), fill: ground }),
    iconMarkup(iconOf(boundary.kind), { x, y: middle - 7, size: size.icon, colour: ink }),
    writing(lines, x + before, top, { ...name, colour: ink }),
    quiet &&
      writing([quiet], afterName, middle - kind.line / 2, {
        ...kind,
        colour: ink,
        opacity: look.quiet,
      }),
    badge && drawMark(badge, box.x + width - size.right, middle - 10.5, palette),
  ].join('')
}

/** Round at the upper left and at the lower right. */
function tabOutline({ x, y, width, height }: Box): string {
  const by = look.corner
  return [
    `M${x} ${y + by}a${by} ${by} 0 0 1 ${by} ${-by}`,
    `H${x + width}V${y + height - by}`,
    `a${by} ${by} 0 0 1 ${-by} ${by}H${x}Z`,
  ].join('')
}

function between(boundary: TrustBoundary, box: Box, { points }: LineShape, pen: Pen): Drawn {
  const { palette } = pen
  const { width, dashes } = look.line
  const { trust } = boundaryKindEntry(boundary.kind)
  const line = tag('path', {
    d: smoothPath(points),
    fill: 'none',
    stroke: trustColour(palette, trust, look.tint.edge, palette['ink-faint']),
    'stroke-width': width,
    'stroke-dasharray': dashes,
  })
  const flag = flagAt(boundary, points[0] ?? box, pen)
  return { markup: line + flag.markup, box: boxAround([box, flag.box]) ?? box }
}

/** The name of a boundary that is a line, at its first point. */
function flagAt(boundary: TrustBoundary, at: { x: number; y: number }, pen: Pen): Drawn {
  const { palette } = pen
  const { name, kind, tint, line, tab: sizes } = look
  const { trust, label } = boundaryKindEntry(boundary.kind)
  const room = line.tab.most - 2 * line.tab.x
  const lines = wrapped(boundary.name || label, room - 20, name)
  const named = Math.max(...lines.map((text) => textWidth(text, name)))
  const left = room - named - sizes.gap
  const said = boundary.name && boundary.name !== label && left > 16 ? label : ''
  const quiet = said && cutShort(said, left, kind)
  const told = quiet ? sizes.gap + textWidth(quiet, kind) : 0
  const height = lines.length * name.line + 2 * line.tab.y
  const width = named + told + 2 * line.tab.x
  const box = { x: at.x + 8, y: at.y - height / 2, width, height }
  const ink = trustColour(palette, trust, tint.ink, palette.ink)
  const ground = trustColour(palette, trust, tint.tab, palette.canvas)
  const [x, top] = [box.x + line.tab.x, box.y + line.tab.y]
  const setting = { ...kind, colour: ink, opacity: look.quiet }
  const markup = [
    tag('rect', { ...rectangle(box, line.tab.corner), fill: ground }),
    writing(lines, x, top, { ...name, colour: ink }),
    quiet && writing([quiet], x + named + sizes.gap, top, setting),
  ].join('')
  return { markup, box }
}
