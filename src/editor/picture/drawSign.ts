import type { TrustBoundary } from '@/model/boundary'
import { boundaryKindEntry } from '@/model/vocabulary/boundaryKinds'
import type { Badge } from '@/review/badges'
import { iconOf } from '@/ui/KindIcon'
import { textWidth } from '../canvas/textSize'
import { drawMark, markWidth } from './drawBadge'
import { iconMarkup } from './iconMarkup'
import { signLook as look } from './look'
import { tag } from './markup'
import { type Drawn, inset, type Pen, rectangle, trustColour } from './pen'
import { cutShort } from './wrapped'
import { writing } from './writing'

interface Placed {
  readonly x: number
  readonly middle: number
  /** No wider than this, in pixels. */
  readonly most: number
  readonly hasIcon: boolean
  readonly badge: Badge | undefined
}

/** A thing on the sign: how wide it is, and how it is drawn from an x on. */
interface Part {
  readonly width: number
  readonly draw: (x: number) => string
}

/**
 * The sign of a boundary: the icon of its kind, its name, its kind in words where there is room, its
 * trust as posts, and its threats.
 */
export function drawSign({ name, kind }: TrustBoundary, placed: Placed, pen: Pen): Drawn {
  const { palette } = pen
  const { x, middle, most, hasIcon, badge } = placed
  const { trust, label } = boundaryKindEntry(kind)
  const ink = trustColour(palette, trust, look.tint.ink, palette.ink)
  const icon = { y: middle - look.icon / 2, size: look.icon, colour: ink }
  const ends: { readonly before: Part[]; readonly behind: Part[] } = {
    before: hasIcon
      ? [{ width: look.icon, draw: (at) => iconMarkup(iconOf(kind), { ...icon, x: at }) }]
      : [],
    behind: [{ width: look.posts.width, draw: (at) => posts(trust, at, middle, ink) }],
  }
  if (badge) {
    const width = markWidth(badge)
    const draw = (at: number) => drawMark(badge, at + width, middle - 10.5, palette)
    ends.behind.push({ width, draw })
  }
  const room = most - 2 * look.padding.x - widthOf([...ends.before, ...ends.behind]) - look.gap
  const said = words(name || label, name && name !== label ? label : '', room)
  const parts = [...ends.before, ...said.map((part) => part(middle, ink)), ...ends.behind]
  const width = widthOf(parts) + 2 * look.padding.x
  const box = { x, y: middle - look.least / 2, width, height: look.least }
  const ground = tag('rect', {
    ...rectangle(inset(box, look.edge / 2), look.corner - look.edge / 2),
    fill: trustColour(palette, trust, look.tint.ground, palette.canvas),
    stroke: trustColour(palette, trust, look.tint.edge, palette.canvas),
    'stroke-width': look.edge,
  })
  let at = x + look.padding.x
  const drawn = parts.map((part) => {
    const markup = part.draw(at)
    at += part.width + look.gap
    return markup
  })
  return { markup: ground + drawn.join(''), box }
}

function widthOf(parts: readonly Part[]): number {
  const gaps = Math.max(0, parts.length - 1) * look.gap
  return parts.reduce((sum, { width }) => sum + width, gaps)
}

/** Less room than this says nothing. */
const LEAST = 18

/** The name, cut short where it must be, and the kind where room is left for it. */
function words(name: string, kind: string, room: number) {
  const first = cutShort(name, Math.max(LEAST, room), look.name)
  const left = room - textWidth(first, look.name) - look.gap
  const second = kind && left >= LEAST ? cutShort(kind, left, look.kind) : ''
  const quiet = { ...look.kind, opacity: look.kindOpacity }
  return second ? [written(first, look.name), written(second, quiet)] : [written(first, look.name)]
}

interface Type {
  readonly weight: number
  readonly size: number
  readonly line: number
  readonly opacity?: number
}

const written =
  (text: string, type: Type) =>
  (middle: number, colour: string): Part => ({
    width: textWidth(text, type),
    draw: (x) => writing([text], x, middle - type.line / 2, { ...type, colour }),
  })

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
