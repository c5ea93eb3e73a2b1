import { CircleHelp, Lock, LockOpen, type LucideIcon } from 'lucide-react'
import type { Box } from '@/model/diagram'
import { type BadgeBand, bandNames } from '@/ui/BandBadge'
import { arrowAt } from '@/editor/canvas/arrow'
import { gateShape } from '@/editor/canvas/gateShape'
import { textWidth } from '@/editor/canvas/textSize'
import { bandShape } from './drawBadge'
import { drawStep } from './drawFlow'
import { iconMarkup } from './iconMarkup'
import { boundaryLook, elementLook, flowLook } from './look'
import { tag } from '@/interchange/markup'
import { mixed, type Palette } from './palette'
import { writing } from './writing'

/** A sign of the drawing and what it means. */
interface Entry {
  /** Of the sign alone. */
  readonly width: number
  /** The sign from an x on, around a height. */
  readonly draw: (x: number, middle: number) => string
  readonly label: string
}

const text = { weight: 400, size: 12, line: 16 }
const row = { height: 26, gap: 22, beside: 7 }

/** What the signs of a diagram mean, in as many rows as a width asks for, in pixels. */
export function drawLegend(
  palette: Palette,
  hasBadges: boolean,
  width: number,
): { readonly content: string; readonly frame: Box } {
  const colour = palette['ink-soft']
  let [x, line] = [0, 0]
  const drawn = entriesOf(palette, hasBadges).map((entry) => {
    const wide = entry.width + row.beside + Math.ceil(textWidth(entry.label, text))
    if (x > 0 && x + wide > width) [x, line] = [0, line + 1]
    const middle = (line + 0.5) * row.height
    const sign = entry.draw(x, middle)
    const at = x + entry.width + row.beside
    x += wide + row.gap
    return sign + writing([entry.label], at, middle - text.line / 2, { ...text, colour })
  })
  return { content: drawn.join(''), frame: { x: 0, y: 0, width, height: (line + 1) * row.height } }
}

function entriesOf(palette: Palette, hasBadges: boolean): Entry[] {
  const bands: BadgeBand[] = ['critical', 'high', 'medium', 'low', 'unrated']
  return [
    ...shapes(palette),
    ...flows(palette),
    ...(hasBadges ? bands.map((band) => bandEntry(band, palette)) : []),
  ]
}

const bandEntry = (band: BadgeBand, palette: Palette): Entry => ({
  width: 18,
  label: `${bandNames[band]}${band === 'unrated' ? '' : ' risk'}`,
  draw: (x, middle) => bandShape(band, x, middle - 9, palette),
})

const shape = { width: 28, height: 16 }

function shapes(palette: Palette): Entry[] {
  const edge = { stroke: palette['line-strong'], 'stroke-width': elementLook.edge, ...shape }
  const box = (label: string, attributes: Parameters<typeof tag>[1]): Entry => ({
    width: shape.width,
    label,
    draw: (x, middle) => tag('rect', { x, y: middle - shape.height / 2, ...edge, ...attributes }),
  })
  const store: Entry = {
    width: shape.width,
    label: 'Data store',
    draw: (x, middle) => {
      const [top, bottom] = [middle - shape.height / 2, middle + shape.height / 2]
      const d = `M${x} ${top}h${shape.width}M${x} ${bottom}h${shape.width}`
      return tag('path', { d, stroke: edge.stroke, 'stroke-width': elementLook.storeEdge })
    },
  }
  const stroke = mixed(palette['trust-3'], boundaryLook.tint.edge, palette['ink-faint'])
  const dashes = { stroke, 'stroke-dasharray': boundaryLook.dashes }
  return [
    box('External entity', { fill: palette['surface-entity'] }),
    box('Process', { fill: palette.surface, rx: 6 }),
    store,
    box('Trust boundary', { fill: 'none', rx: 4, ...dashes }),
  ]
}

function flows(palette: Palette): Entry[] {
  const glyph = (icon: LucideIcon, label: string): Entry => ({
    width: 13,
    label,
    draw: (x, middle) =>
      iconMarkup(icon, { x, y: middle - 6.5, size: 13, colour: palette['ink-soft'], stroke: 2 }),
  })
  const step = (leads: 'up' | 'down', label: string): Entry => ({
    width: 9,
    label,
    // The mark is drawn above the gate that it belongs to.
    draw: (x, middle) => drawStep({ at: { x: x + 4.5, y: middle + 15 }, angle: 0 }, leads, palette),
  })
  return [
    { width: 34, label: 'Data flow', draw: (x, middle) => arrow(palette, x, middle) },
    { width: 34, label: 'Crosses a boundary', draw: (x, middle) => gated(palette, x, middle) },
    step('up', 'To more trusted ground'),
    step('down', 'To less trusted ground'),
    glyph(Lock, 'Encrypted'),
    glyph(LockOpen, 'Not encrypted'),
    glyph(CircleHelp, 'Encryption not known'),
  ]
}

function arrow(palette: Palette, x: number, middle: number): string {
  const [start, end] = [
    { x, y: middle },
    { x: x + 34, y: middle },
  ]
  const stroke = palette['line-strong']
  const line = tag('path', { d: `M${x} ${middle}h34`, stroke, 'stroke-width': flowLook.width })
  return line + tag('path', { d: arrowAt([start, end]), fill: stroke })
}

function gated(palette: Palette, x: number, middle: number): string {
  const { opening, posts } = gateShape({ at: { x: x + 14, y: middle }, angle: 0 })
  const edge = { stroke: palette['ink-soft'], 'stroke-width': flowLook.posts }
  return (
    arrow(palette, x, middle) +
    tag('path', { d: opening, fill: palette.canvas }) +
    tag('path', { d: posts, ...edge, 'stroke-linecap': 'round' })
  )
}
