import { type BadgeBand, bandLetter, bandShapes } from '@/ui/BandBadge'
import { textWidth } from '@/editor/canvas/textSize'
import { badgeLook } from './look'
import { tag } from '@/interchange/markup'
import { rectangle } from './pen'
import type { Palette } from './palette'
import type { Mark } from './scene'
import { writing } from './writing'

interface BandColours {
  readonly fill: string
  readonly edge: string
  readonly ink: string
  readonly letter: string
}

/** How wide the shape of a band with a count beside it is. */
export function badgeWidth({ count, waiting, callout }: Mark): number {
  const { shape, gap, count: type } = badgeLook
  if (callout !== undefined) return calloutWidth(callout) + gap + shape
  return count > 0 ? shape + gap + textWidth(String(count), type) : waiting > 0 ? 8 : 0
}

/** The shape of the worst band with the count of threats, or a question mark; centred at a height. */
export function drawBadge(badge: Mark, x: number, middle: number, palette: Palette): string {
  const { shape, gap, count, asking } = badgeLook
  if (badge.count === 0) {
    const top = middle - asking.text.line / 2
    return writing(['?'], x, top, { ...asking.text, colour: palette['ink-soft'] })
  }
  const band = badge.worst ?? 'unrated'
  if (badge.callout !== undefined) {
    const after = x + calloutWidth(badge.callout) + gap
    return (
      drawCallout(badge.callout, x, middle, palette) +
      bandShape(band, after, middle - shape / 2, palette)
    )
  }
  const colours = coloursOf(band, palette)
  const written = { ...count, colour: colours.ink }
  return (
    bandShape(band, x, middle - shape / 2, palette) +
    writing([String(badge.count)], x + shape + gap, middle - count.line / 2, written)
  )
}

function calloutWidth(number: number): number {
  const { shape, letter } = badgeLook
  return Math.max(shape, textWidth(String(number), letter) + letter.size)
}

/** The number that a record has in a report, in a dark disc, centred at a height. */
function drawCallout(number: number, x: number, middle: number, palette: Palette): string {
  const { shape, letter } = badgeLook
  const width = calloutWidth(number)
  const box = { x, y: middle - shape / 2, width, height: shape }
  const setting = { ...letter, colour: palette.surface, anchor: 'middle' } as const
  return (
    tag('rect', { ...rectangle(box, shape / 2), fill: palette.ink }) +
    writing([String(number)], x + width / 2, middle - letter.line / 2, setting)
  )
}

/** The shape of a band with its letter, by its top left corner. */
export function bandShape(band: BadgeBand, x: number, y: number, palette: Palette): string {
  const { shape, letter } = badgeLook
  const { fill, edge, letter: colour } = coloursOf(band, palette)
  const path = tag('path', {
    d: bandShapes[band],
    transform: `translate(${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}) scale(${shape / 20})`,
    fill,
    stroke: edge,
    'stroke-width': 1.5,
    'stroke-dasharray': band === 'unrated' && '3 2.2',
  })
  const setting = { ...letter, colour, anchor: 'middle' } as const
  return path + writing([bandLetter(band)], x + shape / 2, y, setting)
}

/** The mark of threats on an element, from its right end: quiet, as on what is not selected. */
export function drawMark(badge: Mark, right: number, top: number, palette: Palette): string {
  const { mark, quiet, asking } = badgeLook
  if (badge.count === 0) {
    const box = { x: right - asking.size, y: top, width: asking.size, height: asking.size }
    const setting = { ...asking.text, colour: palette['ink-faint'], anchor: 'middle' } as const
    return (
      tag('rect', { ...rectangle(box, asking.size / 2), fill: palette.surface }) +
      writing(['?'], right - asking.size / 2, top, setting)
    )
  }
  const width = mark.left + mark.right + 2 * mark.edge + badgeWidth(badge)
  const box = { x: 0, y: 0, width, height: mark.height }
  const left = Math.round((right - width * quiet) * 100) / 100
  return tag(
    'g',
    { transform: `translate(${left} ${Math.round(top * 100) / 100}) scale(${quiet})` },
    tag('rect', { ...rectangle(box, mark.corner), fill: palette.surface }),
    drawBadge(badge, mark.left + mark.edge, mark.height / 2, palette),
  )
}

/** How wide the mark of threats is. */
export function markWidth(badge: Mark): number {
  const { mark, quiet, asking } = badgeLook
  if (badge.count === 0) return asking.size
  return (mark.left + mark.right + 2 * mark.edge + badgeWidth(badge)) * quiet
}

function coloursOf(band: BadgeBand, palette: Palette): BandColours {
  if (band === 'unrated') {
    const ink = palette['ink-soft']
    return { fill: 'none', edge: palette['line-strong'], ink, letter: ink }
  }
  const [edge, ink] = [palette[`${band}-edge`], palette[`${band}-ink`]]
  if (band === 'critical') return { fill: edge, edge, ink, letter: palette.surface }
  return { fill: palette[`${band}-fill`], edge, ink, letter: ink }
}
