import type { Box } from '@/model/diagram'
import type { FlowId } from '@/model/id'
import { subjectKey } from '@/model/subject'
import { boxAround, grown } from '@/editor/geometry/box'
import { drawAlong, drawAround, penFor, withChange } from './drawChange'
import { drawBoundary } from './drawBoundary'
import { drawElement, hatchingPattern } from './drawElement'
import { drawNote } from './drawNote'
import { drawGates, drawLabel, drawLine, gatesOn, labelRoom } from './drawFlow'
import { fontFamily, MARGIN } from './look'
import { escaped, tag } from '@/interchange/markup'
import { gateShape } from '@/editor/canvas/gateShape'
import { paletteOf } from './palette'
import { type Drawn, inset, type Pen, rectangle } from './pen'
import { type Pictured, type PictureStyle, type Scene, sceneOf } from './scene'

/** A diagram as a picture of its own. */
export interface Picture {
  /** What is between the start and the end of the SVG. */
  readonly content: string
  /** What it shows of the diagram, in pixels at 100 %. */
  readonly frame: Box
  readonly title: string
}

/** A diagram as the canvas draws it at 100 %; null when there is nothing to be seen. */
export function drawPicture(pictured: Pictured, style: PictureStyle): Picture | null {
  return drawScene(sceneOf(pictured, style), style)
}

/** The same of what has been laid out already. */
export function drawScene(scene: Scene, style: PictureStyle): Picture | null {
  const palette = paletteOf(style.theme)
  const pen: Pen = { scene, style, palette }
  const shapes = pen.scene.shapes.flatMap((shape) => drawShape(shape, pen))
  const on = (layer: DrawnShape['layer']) => shapes.filter((shape) => shape.layer === layer)
  const flows = pen.scene.flows.flatMap((id) => drawFlow(id, pen))
  const lines = flows.map(({ line }) => line)
  const labels = flows.flatMap(({ label }) => label ?? [])
  const around = boxAround([...shapes, ...lines, ...labels].map(({ box }) => box))
  if (!around) return null
  const frame = whole(grown(around, MARGIN))
  const under = group([...on('ground'), ...on('signs'), ...lines])
  const content = [
    tag('defs', {}, hatchingPattern(pen), style.isTransparent ? openings(pen, frame) : ''),
    style.isTransparent ? '' : tag('rect', { ...rectangle(frame), fill: palette.canvas }),
    tag('g', { mask: style.isTransparent && `url(#${OPENINGS})` }, under),
    tag('g', {}, ...flows.map(({ gates }) => gates)),
    group(labels),
    group(on('elements')),
  ].join('')
  return { content, frame, title: titleOf(scene) }
}

/** A picture as the text of an SVG file, with what else is to stand in it. */
export function svgOf(
  { content, frame, title }: Picture,
  { font = '', metadata = '', view = frame }: SvgExtras = {},
): string {
  const { x, y, width, height } = view
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `${x} ${y} ${width} ${height}`,
      'font-family': fontFamily,
      // Otherwise letters are moved to whole pixels, and words run together where the picture is small.
      'text-rendering': 'geometricPrecision',
      role: 'img',
    },
    tag('title', {}, escaped(title)),
    metadata,
    font && tag('style', {}, escaped(font)),
    content,
  )
}

export interface SvgExtras {
  /** Rules that bring the font, for where it is not at hand. */
  readonly font?: string
  /** Markup that is not drawn. */
  readonly metadata?: string
  /** What part of the plane is shown, where it is not just the picture. */
  readonly view?: Box
}

interface DrawnShape extends Drawn {
  /** From the ground up; flows are drawn between signs and elements. */
  readonly layer: 'ground' | 'signs' | 'elements'
}

function drawShape(placed: Scene['shapes'][number], plain: Pen): DrawnShape[] {
  const { subject, box } = placed
  const key = subjectKey(subject)
  const pen = penFor(key, plain)
  const around = changeAround(key, placed, plain)
  const { model, diagram } = pen.scene
  const { type, id } = subject
  if (type === 'element') {
    const element = model.elements[id]
    return element ? [{ layer: 'elements', ...drawElement(element, box, pen) }, ...around] : []
  }
  if (type === 'note') {
    const note = diagram.notes[id]
    return note ? [{ layer: 'signs', ...drawNote(note, box, pen) }, ...around] : []
  }
  const boundary = type === 'boundary' ? model.boundaries[id] : undefined
  const shape = boundary && diagram.boundaries[boundary.id]
  if (!boundary || !shape) return []
  const { border, sign } = drawBoundary(boundary, box, shape, pen)
  return [{ layer: 'ground', ...border }, { layer: 'signs', ...sign }, ...around]
}

/** The line that tells what became of a shape, over the others. */
function changeAround(
  key: string,
  { subject, box }: Scene['shapes'][number],
  pen: Pen,
): DrawnShape[] {
  const shape = subject.type === 'boundary' ? pen.scene.diagram.boundaries[subject.id] : null
  const mark = shape?.form === 'line' ? drawAlong(key, shape, pen) : drawAround(key, box, pen)
  return mark ? [{ layer: 'elements', ...mark }] : []
}

interface DrawnFlow {
  readonly line: Drawn
  readonly gates: string
  readonly label: Drawn | null
}

function drawFlow(id: FlowId, plain: Pen): DrawnFlow[] {
  const flow = plain.scene.model.flows[id]
  const line = plain.scene.lines.get(id)
  if (!flow || !line) return []
  const pen = penFor(`flow:${id}`, plain)
  return [
    {
      line: withChange(`flow:${id}`, drawLine(flow, line, pen), line.path, plain),
      gates: drawGates(flow, line, pen),
      label: drawLabel(flow, pen),
    },
  ]
}

const OPENINGS = 'corral-openings'

/** Where nothing lies behind the picture, labels and gates cannot cover lines: these are left open. */
function openings(pen: Pen, frame: Box): string {
  const { model, lines, flows } = pen.scene
  const holes = flows.flatMap((id) => {
    const [flow, line] = [model.flows[id], lines.get(id)]
    if (!flow || !line) return []
    const label = labelRoom(flow, pen)
    const gates = gatesOn(flow, line, pen).map((gate) =>
      tag('path', { d: gateShape(gate).opening }),
    )
    return label ? [...gates, tag('rect', rectangle(inset(label, 1), 10))] : gates
  })
  const everything = tag('rect', { ...rectangle(frame), fill: '#fff' })
  const room = { ...rectangle(frame), maskUnits: 'userSpaceOnUse' }
  return tag('mask', { id: OPENINGS, ...room }, everything, ...holes)
}

function group(pieces: readonly Drawn[]): string {
  return tag('g', {}, ...pieces.map(({ markup }) => markup))
}

/** On whole pixels, so that edges stay sharp. */
function whole({ x, y, width, height }: Box): Box {
  const [left, top] = [Math.floor(x), Math.floor(y)]
  return {
    x: left,
    y: top,
    width: Math.ceil(x + width) - left,
    height: Math.ceil(y + height) - top,
  }
}

function titleOf({ model, diagram }: Pictured): string {
  const { title } = model.about
  const isOnly = Object.keys(model.diagrams).length < 2
  return isOnly || !diagram.name ? title : `${title}: ${diagram.name}`
}
