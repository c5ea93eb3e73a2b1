import { z } from 'zod/mini'
import { withRecord } from './applyDifference'
import { Asset } from './asset'
import { TrustBoundary } from './boundary'
import { Box, BoundaryShape, Note, type Point, Route } from './diagram'
import { addBoundary, addElement, addFlow, arrange, straight } from './edits/drawing'
import { Element } from './element'
import { DataFlow } from './flow'
import { type BoundaryId, type DiagramId, type ElementId, type FlowId, NoteId } from './id'
import type { Model } from './model'
import { showsFlow } from './onDiagram'
import { type Picked, subjectKey } from './subject'

/** A part of a diagram on its way through the clipboard: the records, where they stand, the notes, and the assets they name. */
export const Fragment = z.strictObject({
  corral: z.literal('fragment-2'),
  elements: z.array(z.strictObject({ record: Element, box: Box })).check(z.maxLength(5_000)),
  boundaries: z
    .array(z.strictObject({ record: TrustBoundary, shape: BoundaryShape }))
    .check(z.maxLength(5_000)),
  flows: z.array(z.strictObject({ record: DataFlow, route: Route })).check(z.maxLength(10_000)),
  notes: z.array(z.strictObject({ id: NoteId, note: Note })).check(z.maxLength(5_000)),
  assets: z.array(Asset).check(z.maxLength(1_000)),
})
export type Fragment = z.infer<typeof Fragment>

/** What is selected of a diagram, with the flows between selected elements, ready to be pasted elsewhere. */
export function fragmentOf(model: Model, id: DiagramId, subjects: readonly Picked[]): Fragment {
  const diagram = model.diagrams[id]
  const chosen = new Set(subjects.map(subjectKey))
  const elements = Object.values(model.elements).flatMap((record) => {
    const box = diagram?.elements[record.id]
    return box && chosen.has(`element:${record.id}`) ? [{ record, box }] : []
  })
  const boundaries = Object.values(model.boundaries).flatMap((record) => {
    const shape = diagram?.boundaries[record.id]
    return shape && chosen.has(`boundary:${record.id}`) ? [{ record, shape }] : []
  })
  const ends = new Set<ElementId>(elements.map(({ record }) => record.id))
  const flows = Object.values(model.flows).flatMap((record) => {
    const isShown = diagram && showsFlow(diagram, record)
    if (!isShown || !ends.has(record.from) || !ends.has(record.to)) return []
    return [{ record, route: diagram.flows[record.id] ?? straight }]
  })
  const named = new Set([...elements, ...flows].flatMap(({ record }) => record.assets))
  const assets = Object.values(model.assets).filter((asset) => named.has(asset.id))
  const notes = Object.entries(diagram?.notes ?? {}).flatMap(([key, note]) =>
    // The keys of a diagram's notes are their ids.
    chosen.has(`note:${key}`) ? [{ id: key as NoteId, note }] : [],
  )
  return { corral: 'fragment-2', elements, boundaries, flows, notes, assets }
}

/** Where a fragment goes, how far from where it was, and how to make an id that nothing has had before. */
export interface Paste {
  readonly diagram: DiagramId
  readonly by: Point
  readonly makeId: () => string
}

/** What a paste made of a model, and the copies to select. */
export interface Pasted {
  readonly model: Model
  readonly subjects: readonly Picked[]
}

/**
 * The model with a copy of a fragment. Every copy has an id
 * of its own; what the fragment leaves behind (a boundary, an asset of another model) is let go or
 * brought along: assets that this model has not got are copied in, boundaries outside the fragment
 * are kept only where this model has them. What an element is made of is told by its own diagram, so a
 * copy has none.
 */
export function pasteFragment(model: Model, fragment: Fragment, paste: Paste): Pasted {
  const { diagram, by, makeId } = paste
  const ids = new Map<string, string>()
  const records = [...fragment.elements, ...fragment.boundaries, ...fragment.flows]
  for (const { id } of [...records.map(({ record }) => record), ...fragment.notes]) {
    ids.set(id, makeId())
  }
  const withAssets = fragment.assets
    .filter((asset) => !(asset.id in model.assets))
    .reduce((rest, asset) => withRecord(rest, 'assets', asset.id, asset), model)
  const copy = new Copier(withAssets, diagram, by, ids)
  for (const { record, shape } of fragment.boundaries) copy.boundary(record, shape)
  for (const { record, box } of fragment.elements) copy.element(record, box)
  for (const { record, route } of fragment.flows) copy.flow(record, route)
  for (const { id, note } of fragment.notes) copy.note(id, note)
  return { model: copy.model, subjects: copy.subjects }
}

/** Draws the copies one by one; a class because the model and the list of copies grow together. */
class Copier {
  model: Model
  readonly subjects: Picked[] = []
  private readonly diagram: DiagramId
  private readonly by: Point
  private readonly ids: ReadonlyMap<string, string>

  constructor(model: Model, diagram: DiagramId, by: Point, ids: ReadonlyMap<string, string>) {
    this.model = model
    this.diagram = diagram
    this.by = by
    this.ids = ids
  }

  boundary(record: TrustBoundary, shape: BoundaryShape) {
    const id = this.idFor(record.id)
    const copied = { ...record, id, parent: this.home(record.parent) }
    this.model = addBoundary(this.model, this.diagram, copied, this.movedShape(shape))
    this.subjects.push({ type: 'boundary', id })
  }

  element(record: Element, box: Box) {
    const id = this.idFor(record.id)
    const copied = { ...record, id, boundary: this.home(record.boundary), details: null }
    this.model = addElement(this.model, this.diagram, copied, { ...box, ...this.moved(box) })
    this.subjects.push({ type: 'element', id })
  }

  flow(record: DataFlow, route: Route) {
    const id: FlowId = this.idFor(record.id)
    const copied = { ...record, id, from: this.idFor(record.from), to: this.idFor(record.to) }
    const bends = route.bends.map((bend) => this.moved(bend))
    this.model = addFlow(this.model, this.diagram, copied, { ...route, bends })
    this.subjects.push({ type: 'flow', id })
  }

  note(original: NoteId, note: Note) {
    const id = this.idFor(original)
    const copied = { ...note, ...this.moved(note) }
    this.model = arrange(this.model, this.diagram, { notes: { [id]: copied } })
    this.subjects.push({ type: 'note', id })
  }

  /** The copy's id has the brand of the id that it stands in for. */
  private idFor<Id extends string>(id: Id): Id {
    return (this.ids.get(id) ?? id) as Id
  }

  private home(id: BoundaryId | null): BoundaryId | null {
    if (id === null) return null
    const here = this.idFor(id)
    return here in this.model.boundaries ? here : null
  }

  private moved({ x, y }: Point): Point {
    return { x: x + this.by.x, y: y + this.by.y }
  }

  private movedShape(shape: BoundaryShape): BoundaryShape {
    if (shape.form === 'box') return { ...shape, ...this.moved(shape) }
    return { ...shape, points: shape.points.map((point) => this.moved(point)) }
  }
}
