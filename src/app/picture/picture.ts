import { z } from 'zod/mini'
import { Box, type Diagram } from '@/model/diagram'
import { firstDiagramOf } from '@/model/firstDiagram'
import type { Model } from '@/model/model'
import { showsFlow } from '@/model/onDiagram'
import { boundaryKindEntry } from '@/model/vocabulary/boundaryKinds'
import { ElementType, typeOf } from '@/model/vocabulary/elementKinds'

/** More than this many shapes cannot be told apart on a card. */
const LIMIT = 300

const Line = z.tuple([z.number(), z.number(), z.number(), z.number()])

/** A diagram as it is drawn small, on the card of the home screen. */
export const Picture = z.object({
  frame: Box,
  /** With the trust in what is inside; pictures that were kept before it was drawn have none. */
  boundaries: z.array(z.extend(Box, { trust: z.prefault(z.number(), 2) })),
  elements: z.array(z.object({ type: ElementType, box: Box })),
  lines: z.array(Line),
})
export type Picture = z.infer<typeof Picture>

/** The first diagram of a model drawn small; null when there is nothing on it. */
export function pictureOf(model: Model): Picture | null {
  const diagram = firstDiagramOf(model)
  if (!diagram) return null
  const elements = elementsOf(model, diagram)
  const boundaries = boundariesOf(model, diagram)
  const frame = frameAround([...elements.map(({ box }) => box), ...boundaries])
  return frame && { frame, boundaries, elements, lines: linesOf(model, diagram) }
}

function elementsOf(model: Model, diagram: Diagram): Picture['elements'] {
  return Object.values(model.elements)
    .flatMap((element) => {
      const box = diagram.elements[element.id]
      return box ? [{ type: typeOf(element), box }] : []
    })
    .slice(0, LIMIT)
}

function boundariesOf(model: Model, diagram: Diagram): Picture['boundaries'] {
  return Object.values(model.boundaries)
    .flatMap(({ id, kind }): Picture['boundaries'] => {
      const shape = diagram.boundaries[id]
      if (shape?.form !== 'box') return []
      const { x, y, width, height } = shape
      return [{ x, y, width, height, trust: boundaryKindEntry(kind).trust }]
    })
    .slice(0, LIMIT)
}

function linesOf(model: Model, diagram: Diagram): Picture['lines'] {
  return Object.values(model.flows)
    .flatMap((flow): Picture['lines'] => {
      const { from, to } = flow
      const start = diagram.elements[from]
      const end = diagram.elements[to]
      if (!showsFlow(diagram, flow)) return []
      return start && end && from !== to ? [[...middleOf(start), ...middleOf(end)]] : []
    })
    .slice(0, LIMIT)
}

function middleOf({ x, y, width, height }: Box): [number, number] {
  return [x + width / 2, y + height / 2]
}

function frameAround(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null
  const left = Math.min(...boxes.map(({ x }) => x))
  const top = Math.min(...boxes.map(({ y }) => y))
  const right = Math.max(...boxes.map(({ x, width }) => x + width))
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height))
  return { x: left, y: top, width: right - left, height: bottom - top }
}
