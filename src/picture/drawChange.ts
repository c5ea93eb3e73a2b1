import { smoothPath } from '@/editor/geometry/smoothLine'
import { tag } from '@/interchange/markup'
import type { BoundaryShape, Box } from '@/model/diagram'
import { boxAroundPoints, grown } from '@/editor/geometry/box'
import { changeLook as look } from './look'
import { faded, type Palette } from './palette'
import { type Drawn, type Pen, rectangle } from './pen'

const pale = new WeakMap<Palette, Map<number, Palette>>()

/** What something is drawn with: where changes are told apart, what is as before and what is gone is pale. */
export function penFor(key: string, pen: Pen): Pen {
  const { changes } = pen.style
  const kind = changes?.get(key)
  if (!changes || kind === 'added' || kind === 'changed') return pen
  return { ...pen, palette: paleOf(pen.palette, look.share[kind ?? 'same']) }
}

/** The same palette is mixed once, not for each of a thousand shapes. */
function paleOf(palette: Palette, share: number): Palette {
  const known = pale.get(palette) ?? new Map<number, Palette>()
  pale.set(palette, known)
  const mixed = known.get(share) ?? faded(palette, share)
  known.set(share, mixed)
  return mixed
}

/** The line around a shape that came, went or says something else; null around others. */
export function drawAround(key: string, box: Box, pen: Pen): Drawn | null {
  const line = lineOf(key, pen)
  if (!line) return null
  const around = grown(box, look.apart)
  return { markup: tag('rect', { ...rectangle(around, look.corner), ...line }), box: around }
}

type LineShape = Extract<BoundaryShape, { form: 'line' }>

/** The same along a boundary that is a line. */
export function drawAlong(key: string, { points }: LineShape, pen: Pen): Drawn | null {
  const line = lineOf(key, pen)
  const box = boxAroundPoints(points)
  return line ? { markup: tag('path', { d: smoothPath(points), ...line }), box } : null
}

/** A flow with the line that tells what became of it, if something did. */
export function withChange(key: string, drawn: Drawn, path: string, pen: Pen): Drawn {
  const line = lineOf(key, pen)
  return line ? { ...drawn, markup: drawn.markup + tag('path', { d: path, ...line }) } : drawn
}

function lineOf(key: string, { style, palette }: Pen) {
  const kind = style.changes?.get(key)
  if (!kind) return null
  const { width, dashes } = look[kind]
  return {
    fill: 'none',
    stroke: palette[kind === 'removed' ? 'ink-soft' : 'accent'],
    'stroke-width': width,
    'stroke-dasharray': dashes || undefined,
    'stroke-linecap': kind === 'changed' ? 'round' : 'butt',
  }
}
