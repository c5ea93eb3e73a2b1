import { CircleHelp, Lock, LockOpen, type LucideIcon } from 'lucide-react'
import type { Box } from '@/model/diagram'
import type { DataFlow } from '@/model/flow'
import type { BoundaryId } from '@/model/id'
import { arrowAt } from '@/editor/canvas/arrow'
import { gateShape, trustMark } from '@/editor/canvas/gateShape'
import type { LabelForm } from '@/editor/canvas/labelForms'
import { type Protection, protectionOf } from '@/editor/canvas/protection'
import { textWidth } from '@/editor/canvas/textSize'
import { crossedBoundaries, trustStep } from '@/editor/geometry/crossing'
import { type Gate, gateThrough } from '@/editor/geometry/gates'
import { type LabelPlace } from '@/editor/geometry/labelPlacement'
import { labelBox } from '@/editor/geometry/labelRoom'
import type { Line } from '@/editor/geometry/line'
import { badgeWidth, drawBadge } from './drawBadge'
import { iconMarkup } from './iconMarkup'
import { flowLook as look } from './look'
import { escaped, tag } from '@/interchange/markup'
import type { Palette } from './palette'
import { type Drawn, type Pen, rectangle } from './pen'
import { drawRow, type Part, widthOf } from './row'
import { cutShort, wrappedTo } from './wrapped'
import { writing } from './writing'

const glyphs: { readonly [Of in Protection]: LucideIcon | null } = {
  closed: Lock,
  open: LockOpen,
  unknown: CircleHelp,
  notApplicable: null,
}

/** The line of a flow with its arrow. */
export function drawLine(flow: DataFlow, line: Line, { palette }: Pen): Drawn {
  const stroke = palette['line-strong']
  const title = flow.name ? tag('title', {}, escaped(flow.name)) : ''
  const course = tag('path', {
    d: line.path,
    fill: 'none',
    stroke,
    'stroke-width': look.width,
    'stroke-dasharray': flow.outOfScope !== null && look.outOfScope,
  })
  const head = tag('path', { d: arrowAt(line.points), fill: stroke })
  return { markup: tag('g', {}, title, course, head), box: line.bounds }
}

/**
 * A gate at every border that a flow crosses, over all lines, and beside the one to more trusted
 * ground or from it the mark of that.
 */
export function drawGates(flow: DataFlow, line: Line, pen: Pen): string {
  const { palette, style, scene } = pen
  const edge = { stroke: palette['ink-soft'], 'stroke-width': look.posts }
  const step = trustStep(scene.model, flow)
  const gates = gatesOn(flow, line, pen).map((gate) => {
    const { opening, posts } = gateShape(gate)
    return (
      (style.isTransparent ? '' : tag('path', { d: opening, fill: palette.canvas })) +
      tag('path', { d: posts, fill: 'none', ...edge, 'stroke-linecap': 'round' }) +
      (step?.at === gate.boundary ? drawStep(gate, step.leads, palette) : '')
    )
  })
  return gates.join('')
}

/** The triangle that points up to more trusted ground, or down from it. */
export function drawStep(gate: Gate, leads: 'up' | 'down', palette: Palette): string {
  const fill = palette['ink-soft']
  return tag('path', { d: trustMark(gate, leads), fill, 'fill-opacity': look.stepOpacity })
}

/** Where a flow passes through borders, and through which. */
export function gatesOn(
  flow: DataFlow,
  { points }: Line,
  { scene }: Pen,
): (Gate & { readonly boundary: BoundaryId })[] {
  return crossedBoundaries(scene.model, flow).flatMap((boundary) => {
    const box = scene.boxes.get(`boundary:${boundary}`)
    if (!box || scene.diagram.boundaries[boundary]?.form !== 'box') return []
    const gate = gateThrough(points, box)
    return gate ? { ...gate, boundary } : []
  })
}

/** The room of the label of a flow; null where it has none. */
export function labelRoom(flow: DataFlow, { scene }: Pen): Box | null {
  const place = scene.labels.get(flow.id)
  return place ? labelBox(place.form, place.at) : null
}

/** What a flow is called, what protects it and how many threats it has, on its line. */
export function drawLabel(flow: DataFlow, pen: Pen): Drawn | null {
  const { palette, scene, style } = pen
  const place = scene.labels.get(flow.id)
  const box = labelRoom(flow, pen)
  if (!place || !box) return null
  const { gap, corner } = look.label
  const parts = labelParts(flow, place, pen)
  const row = drawRow(parts, place.at.x - widthOf(parts, gap) / 2, gap)
  const patch = tag('rect', { ...rectangle(box, corner), fill: palette.canvas })
  return { markup: tag('g', {}, style.isTransparent ? '' : patch, row), box }
}

/** The glyph of protection, the name and the threats, each as far as it is there. */
function labelParts(
  flow: DataFlow,
  { form, at }: LabelPlace<LabelForm>,
  { palette, scene }: Pen,
): Part[] {
  const { glyph: size, name } = look.label
  const glyph = glyphs[protectionOf(flow)]
  const badge = scene.badgeOf(`flow:${flow.id}`)
  const lines = linesIn(flow.name, form, glyph !== null)
  const widest = Math.max(0, ...lines.map((line) => textWidth(line, name)))
  const room = form.lines > 1 ? Math.max(widest, form.textWidth) : widest
  const placed = { y: at.y - size / 2, size, colour: palette['ink-faint'], stroke: 2 }
  const setting = { ...name, colour: palette['ink-soft'], anchor: 'middle' } as const
  const top = at.y - (lines.length * name.line) / 2
  return [
    ...(glyph ? [{ width: size, draw: (x: number) => iconMarkup(glyph, { ...placed, x }) }] : []),
    ...(room > 0
      ? [{ width: room, draw: (x: number) => writing(lines, x + room / 2, top, setting) }]
      : []),
    ...(badge
      ? [{ width: badgeWidth(badge), draw: (x: number) => drawBadge(badge, x, at.y, palette) }]
      : []),
  ]
}

function linesIn(
  text: string,
  { lines, textWidth: width }: LabelForm,
  hasGlyph: boolean,
): string[] {
  const { name } = look.label
  if (!text) return []
  if (lines === 0) return hasGlyph ? [] : ['…']
  return lines === 1 ? [cutShort(text, width, name)] : wrappedTo(lines, text, width, name)
}
