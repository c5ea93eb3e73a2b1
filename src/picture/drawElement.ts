import { Layers } from 'lucide-react'
import type { Box } from '@/model/diagram'
import type { Element } from '@/model/element'
import { typeOf } from '@/model/vocabulary/elementKinds'
import { iconOf } from '@/ui/KindIcon'
import { noteOf } from '@/editor/canvas/noteOf'
import { unnamed } from '@/editor/canvas/spoken'
import { drawMark } from './drawBadge'
import { iconMarkup } from './iconMarkup'
import { elementLook as look } from './look'
import { escaped, tag } from '@/interchange/markup'
import { type Drawn, inset, type Pen, rectangle } from './pen'
import { wrapped } from './wrapped'
import { writing } from './writing'

/**
 * The name of the pattern that what is out of scope is filled with: another on each diagram, since
 * several may stand on one page.
 */
const hatchingOn = ({ scene }: Pen) => `corral-out-of-scope-${scene.diagram.id}`

/** An element in the shape of its type, with its icon, its name, its note and its threats. */
export function drawElement(element: Element, box: Box, pen: Pen): Drawn {
  const { palette, scene } = pen
  const badge = scene.badgeOf(`element:${element.id}`)
  const top = box.y - look.badge.above
  const mark = badge ? drawMark(badge, box.x + box.width + look.badge.aside, top, palette) : ''
  const middle = box.y + box.height / 2
  const icon = iconMarkup(iconOf(element.kind), {
    x: box.x + look.padding + 1,
    y: middle - look.icon / 2,
    size: look.icon,
    colour: palette['ink-soft'],
  })
  const title = element.name ? tag('title', {}, escaped(element.name)) : ''
  const markup = tag(
    'g',
    {},
    title,
    shapeOf(element, box, pen),
    icon,
    words(element, box, pen),
    element.details ? detailMark(box, pen) : '',
    mark,
  )
  return { markup, box: badge ? withBadge(box) : box }
}

/** The mark of an element that another diagram shows in detail. */
function detailMark({ x, y, width, height }: Box, { palette }: Pen): string {
  const { size, aside, below, corner, icon } = look.detail
  const box = {
    x: x + width - aside - size,
    y: y + height + below - size,
    width: size,
    height: size,
  }
  const at = (size - icon) / 2
  const placed = {
    x: box.x + at,
    y: box.y + at,
    size: icon,
    colour: palette['ink-soft'],
    stroke: 2,
  }
  const edge = { stroke: palette['line-strong'], 'stroke-width': 1 }
  const ground = { ...rectangle(inset(box, 0.5), corner - 0.5), fill: palette.surface }
  return tag('rect', { ...ground, ...edge }) + iconMarkup(Layers, placed)
}

function withBadge({ x, y, width, height }: Box): Box {
  const { above, aside } = look.badge
  return { x, y: y - above, width: width + aside, height: height + above }
}

function shapeOf(element: Element, box: Box, pen: Pen): string {
  const { palette } = pen
  const isOut = element.outOfScope !== null
  const type = typeOf(element)
  const surface = palette[type === 'externalEntity' ? 'surface-entity' : 'surface']
  const fill = isOut ? `url(#${hatchingOn(pen)})` : surface
  const width = type === 'dataStore' ? look.storeEdge : look.edge
  const edge = {
    stroke: palette['line-strong'],
    'stroke-width': width,
    'stroke-dasharray': isOut && `${width} ${2 * width}`,
  }
  const on = inset(box, width / 2)
  if (type !== 'dataStore') {
    const corner = type === 'process' ? look.corner - width / 2 : 0
    return tag('rect', { ...rectangle(on, corner), fill, ...edge })
  }
  const right = box.x + box.width
  const d = `M${box.x} ${on.y}H${right}M${box.x} ${on.y + on.height}H${right}`
  return tag('rect', { ...rectangle(box), fill }) + tag('path', { d, ...edge })
}

function words(element: Element, box: Box, { palette, scene }: Pen): string {
  const room = Math.max(24, box.width - look.textAt - look.padding)
  const name = element.name ? look.name : look.unnamed
  const nameLines = wrapped(element.name || unnamed, room, name)
  const noteLines = wrapped(noteOf(element, scene.analysis), room, look.note)
  const height = nameLines.length * name.line + look.gap + noteLines.length * look.note.line
  const x = box.x + look.textAt
  const top = box.y + (box.height - height) / 2
  const isFaint = element.outOfScope !== null || !element.name
  const faint = palette['ink-faint']
  const nameSetting = { ...name, colour: isFaint ? faint : palette.ink, isItalic: !element.name }
  return (
    writing(nameLines, x, top, nameSetting) +
    writing(noteLines, x, top + nameLines.length * name.line + look.gap, {
      ...look.note,
      colour: faint,
    })
  )
}

/** What lies behind the words of what is out of scope. */
export function hatchingPattern(pen: Pen): string {
  const { palette } = pen
  const size = { width: 9, height: 9 }
  const turn = 'rotate(45)'
  return tag(
    'pattern',
    { id: hatchingOn(pen), ...size, patternUnits: 'userSpaceOnUse', patternTransform: turn },
    tag('rect', { ...size, fill: palette.surface }),
    tag('rect', { x: 6, width: 2, height: 9, fill: palette['surface-sunken'] }),
  )
}
