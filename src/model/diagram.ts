import { z } from 'zod/mini'
import { BoundaryId, DiagramId, ElementId, FlowId, NoteId } from './id'
import { Kept } from './kept'
import { Name, Text } from './text'

const Coordinate = z.number().check(z.minimum(-1e6), z.maximum(1e6))
const Length = z.number().check(z.minimum(1), z.maximum(1e6))

/** A place on the diagram, in its own pixels at 100 %; x to the right, y down. */
export const Point = z.strictObject({ x: Coordinate, y: Coordinate })
export type Point = z.infer<typeof Point>

/** A rectangle on the diagram by its top left corner and its size, never relative to a parent. */
export const Box = z.strictObject({ x: Coordinate, y: Coordinate, width: Length, height: Length })
export type Box = z.infer<typeof Box>

/** A boundary is drawn around things, or as a line between them. */
export const BoundaryShape = z.discriminatedUnion('form', [
  z.strictObject({ form: z.literal('box'), ...Box.shape }),
  z.strictObject({
    form: z.literal('line'),
    points: z.array(Point).check(z.minLength(2), z.maxLength(200)),
  }),
])
export type BoundaryShape = z.infer<typeof BoundaryShape>

export const Side = z.enum(['top', 'right', 'bottom', 'left'])
export type Side = z.infer<typeof Side>

/** How a flow is drawn. Without sides it leaves and arrives where that is shortest. */
export const Route = z.strictObject({
  bends: z.array(Point).check(z.maxLength(200)),
  fromSide: z.nullable(Side),
  toSide: z.nullable(Side),
  /** Where along the line the label sits, from 0 (its start) to 1; null lets Corral choose. */
  label: z.nullable(z.number().check(z.minimum(0), z.maximum(1))),
})
export type Route = z.infer<typeof Route>

/** Words on a diagram, which belong to that diagram and to no record. */
export const Note = z.strictObject({ ...Box.shape, text: Text })
export type Note = z.infer<typeof Note>

/** What has a place of its own on a diagram, as one word: `element:bot`, `note:n1`. */
const PlacedKey = z
  .string()
  .check(
    z.regex(
      /^(?:element|boundary|note):[A-Za-z0-9_.:-]{1,100}$/,
      'What is locked is named as element:bot, boundary:lan or note:n1',
    ),
  )

/** A view of the model: what it shows and where. Layout lives only here. */
export const Diagram = z.strictObject({
  id: DiagramId,
  name: Name,
  description: Text,
  /** Where it stands among the diagrams of the model. */
  order: z.number(),
  elements: z.record(ElementId, Box),
  boundaries: z.record(BoundaryId, BoundaryShape),
  flows: z.record(FlowId, Route),
  /** Flows that are not shown here although both their ends are. */
  leftOut: z.record(FlowId, z.literal(true)),
  notes: z.record(NoteId, Note),
  /** What keeps its place and its size until it is unlocked, by `subjectKey`. */
  locked: z.record(PlacedKey, z.literal(true)),
  kept: Kept,
})
export type Diagram = z.infer<typeof Diagram>
