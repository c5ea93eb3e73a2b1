import type { Answer } from '@/model/answer'
import type { AppliedControl, ControlStatus } from '@/model/appliedControl'
import type { Graph } from '@/model/graph'
import type { AppliedControlId, ElementId } from '@/model/id'
import type { Model } from '@/model/model'
import { subjectKey, wholeModel, type Subject } from '@/model/subject'
import { isAskedOf, propertyOf, type PropertyId } from '@/model/vocabulary/properties/properties'
import type { Control, ControlEffect } from './control'
import type { ControlView } from './situation'

/** A value that an applied control writes over an answer. */
export interface Written {
  readonly value: Answer
  readonly control: AppliedControlId
}

/** What controls write, by record (as `subjectKey`) and property. */
export type Overlay = ReadonlyMap<string, ReadonlyMap<PropertyId, Written>>

const counted: Record<ControlView, readonly ControlStatus[]> = {
  without: [],
  inPlace: ['implemented', 'verified'],
  planned: ['planned', 'implemented', 'verified'],
}

/** From the widest to the narrowest place where a control can stand; the narrower is written later. */
const places: readonly Subject['type'][] = ['model', 'boundary', 'element', 'flow']

/**
 * What the applied controls that count write, and where. A control covers the record it stands on;
 * on an element also its flows; on a boundary everything in it; on the model everything. It never
 * covers more than it stands on. Where several write the same, the one that stands closest counts.
 */
export function overlayOf(
  model: Model,
  graph: Graph,
  controls: readonly Control[],
  view: ControlView,
): Overlay {
  const catalogue = new Map(controls.map((control) => [control.id, control]))
  const overlay = new Map<string, Map<PropertyId, Written>>()

  for (const applied of inOrder(model, counted[view])) {
    const control = applied.control === null ? undefined : catalogue.get(applied.control)
    for (const effect of control?.effects ?? []) {
      for (const subject of coveredBy(model, graph, applied.on, effect)) {
        write(overlay, subjectKey(subject), effect, applied.id)
      }
    }
  }
  return overlay
}

function inOrder(model: Model, statuses: readonly ControlStatus[]): readonly AppliedControl[] {
  if (statuses.length === 0) return []
  const counting = Object.values(model.controls).filter(({ status }) => statuses.includes(status))
  return places.flatMap((place) => [
    ...counting.filter(({ on, status }) => on.type === place && status === 'planned'),
    ...counting.filter(({ on, status }) => on.type === place && status === 'implemented'),
    ...counting.filter(({ on, status }) => on.type === place && status === 'verified'),
  ])
}

function write(
  overlay: Map<string, Map<PropertyId, Written>>,
  key: string,
  { property, value }: ControlEffect,
  control: AppliedControlId,
) {
  const written = overlay.get(key) ?? new Map<PropertyId, Written>()
  written.set(property, {
    value: propertyOf(property).type === 'someOf' ? [value] : value,
    control,
  })
  overlay.set(key, written)
}

/** An overlay in which everything that is written as before is the very same object as before. */
export function settled(overlay: Overlay, before: Overlay | undefined): Overlay {
  if (!before) return overlay
  let same = overlay.size === before.size
  const kept = new Map<string, ReadonlyMap<PropertyId, Written>>()
  for (const [key, written] of overlay) {
    const was = before.get(key)
    const stays = was !== undefined && isSameWriting(was, written)
    same &&= stays
    kept.set(key, stays ? was : written)
  }
  return same ? before : kept
}

function isSameWriting(
  one: ReadonlyMap<PropertyId, Written>,
  other: ReadonlyMap<PropertyId, Written>,
): boolean {
  if (one.size !== other.size) return false
  for (const [property, { value, control }] of one) {
    const twin = other.get(property)
    if (twin?.control !== control || String(twin.value) !== String(value)) return false
  }
  return true
}

/** The records on which an effect of a control that stands on `on` is felt. */
function coveredBy(
  model: Model,
  graph: Graph,
  on: Subject,
  effect: ControlEffect,
): readonly Subject[] {
  const within = everythingOn(model, graph, on, effect.on)
  return within.filter(
    (subject) => fits(model, subject, effect) && speaksThere(model, on, subject, effect),
  )
}

function everythingOn(
  model: Model,
  graph: Graph,
  on: Subject,
  sort: Subject['type'],
): readonly Subject[] {
  if (on.type === sort) return [on]
  if (on.type === 'model') return allOf(model, sort)
  if (on.type === 'element' && sort === 'flow') return flowsAround(graph, [on.id])
  if (on.type !== 'boundary' || sort === 'model') return []
  const members = graph.allInside(on.id).map(({ id }) => id)
  if (sort === 'flow') return flowsAround(graph, members)
  return members.map((id): Subject => ({ type: 'element', id }))
}

function allOf(model: Model, sort: Subject['type']): readonly Subject[] {
  switch (sort) {
    case 'element':
      return Object.values(model.elements).map(({ id }) => ({ type: 'element', id }))
    case 'flow':
      return Object.values(model.flows).map(({ id }) => ({ type: 'flow', id }))
    case 'boundary':
      return Object.values(model.boundaries).map(({ id }) => ({ type: 'boundary', id }))
    case 'model':
      return [wholeModel]
  }
}

function flowsAround(graph: Graph, elements: readonly ElementId[]): readonly Subject[] {
  const flows = elements.flatMap((id) => [...graph.flowsInto(id), ...graph.flowsOutOf(id)])
  return [...new Set(flows)].map(({ id }): Subject => ({ type: 'flow', id }))
}

function fits(model: Model, subject: Subject, { property }: ControlEffect): boolean {
  if (subject.type !== 'element') return true
  const element = model.elements[subject.id]
  return element !== undefined && isAskedOf(propertyOf(property), element.kind)
}

/** A control that stands on something wider does not speak where someone said *not applicable*. */
function speaksThere(model: Model, on: Subject, subject: Subject, { property }: ControlEffect) {
  if (subjectKey(on) === subjectKey(subject)) return true
  return answersOf(model, subject)?.[property] !== 'na'
}

/** What was answered about a record, if there is such a record. */
export function answersOf(model: Model, subject: Subject) {
  switch (subject.type) {
    case 'element':
      return model.elements[subject.id]?.answers
    case 'flow':
      return model.flows[subject.id]?.answers
    case 'boundary':
      return model.boundaries[subject.id]?.answers
    case 'model':
      return model.about.answers
  }
}
