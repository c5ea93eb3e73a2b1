import type { TrustBoundary } from '@/model/boundary'
import { boundaryKindEntry } from '@/model/vocabulary/boundaryKinds'
import { iconOf } from '@/ui/KindIcon'
import { textWidth } from '@/editor/canvas/textSize'
import { drawMark, markWidth } from './drawBadge'
import { iconMarkup } from './iconMarkup'
import { signLook as look } from './look'
import { tag } from '@/interchange/markup'
import type { Palette } from './palette'
import { type Drawn, inset, type Pen, rectangle, trustColour } from './pen'
import { drawRow, type Part, widthOf } from './row'
import type { Mark } from './scene'
import { cutShort } from './wrapped'
import { type Setting, writing } from './writing'

interface Placed {
  readonly x: number
  readonly middle: number
  /** No wider than this, in pixels. */
  readonly most: number
  readonly hasIcon: boolean
  readonly badge: Mark | undefined
}

/**
 * The sign of a boundary: the icon of its kind, its name, its kind in words where there is room, its
 * trust as posts, and its threats.
 */
export function drawSign(boundary: TrustBoundary, placed: Placed, pen: Pen): Drawn {
  const { palette } = pen
  const { x, middle, most } = placed
  const { trust } = boundaryKindEntry(boundary.kind)
  const colour = trustColour(palette, trust, look.tint.ink, palette.ink)
  const [before, behind] = marks(boundary, placed, colour, palette)
  const taken = widthOf([...before, ...behind], look.gap) + look.gap + 2 * look.padding.x
  const parts = [...before, ...words(boundary, most - taken, middle, colour), ...behind]
  const width = widthOf(parts, look.gap) + 2 * look.padding.x
  const box = { x, y: middle - look.least / 2, width, height: look.least }
  const ground = tag('rect', {
    ...rectangle(inset(box, look.edge / 2), look.corner - look.edge / 2),
    fill: trustColour(palette, trust, look.tint.ground, palette.canvas),
    stroke: trustColour(palette, trust, look.tint.edge, palette.canvas),
    'stroke-width': look.edge,
  })
  return { markup: ground + drawRow(parts, x + look.padding.x, look.gap), box }
}

/** What stands before the words, and what behind them. */
function marks(
  { kind }: TrustBoundary,
  { middle, hasIcon, badge }: Placed,
  colour: string,
  palette: Palette,
): [Part[], Part[]] {
  const placed = { y: middle - look.icon / 2, size: look.icon, colour }
  const icon: Part = {
    width: look.icon,
    draw: (x) => iconMarkup(iconOf(kind), { ...placed, x }),
  }
  const { trust } = boundaryKindEntry(kind)
  const fence: Part = { width: look.posts.width, draw: (x) => posts(trust, x, middle, colour) }
  if (!badge) return [hasIcon ? [icon] : [], [fence]]
  const width = markWidth(badge)
  const threats: Part = {
    width,
    draw: (x) => drawMark(badge, x + width, middle - look.markAbove, palette),
  }
  return [hasIcon ? [icon] : [], [fence, threats]]
}

/** Less room than this says nothing. */
const LEAST = 18

/** The name, cut short where it must be, and the kind where room is left for it. */
function words(
  { name, kind }: TrustBoundary,
  room: number,
  middle: number,
  colour: string,
): Part[] {
  const { label } = boundaryKindEntry(kind)
  const first = cutShort(name || label, Math.max(LEAST, room), look.name)
  const left = room - textWidth(first, look.name) - look.gap
  const hasKind = name !== '' && name !== label && left >= LEAST
  const quiet = { ...look.kind, colour, opacity: look.kindOpacity }
  return [
    written(first, middle, { ...look.name, colour }),
    ...(hasKind ? [written(cutShort(label, left, look.kind), middle, quiet)] : []),
  ]
}

function written(text: string, middle: number, setting: Setting): Part {
  const top = middle - setting.line / 2
  return { width: textWidth(text, setting), draw: (x) => writing([text], x, top, setting) }
}

/** As many posts stand as there is trust, from none to four; the others are faint. */
function posts(trust: number, x: number, middle: number, colour: string): string {
  const { width, height, stroke, faint } = look.posts
  const scale = width / 15
  const [top, step] = [middle - height / 2 + 1.5 * scale, 4 * scale]
  return [1, 2, 3, 4]
    .map((level) =>
      tag('path', {
        d: `M${Math.round((x + level * step - 3 * scale) * 100) / 100} ${Math.round(top * 100) / 100}v${Math.round(9 * scale * 100) / 100}`,
        stroke: colour,
        'stroke-width': stroke * scale,
        'stroke-linecap': 'round',
        opacity: level > trust && faint,
      }),
    )
    .join('')
}
