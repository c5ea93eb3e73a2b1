import { answersOf } from '@/model/answersOf'
import type { Graph } from '@/model/graph'
import type { ElementId } from '@/model/id'
import type { Model } from '@/model/model'
import { subjectKey, wholeModel, type Subject } from '@/model/subject'
import { isAskedOf, propertyOf } from '@/model/vocabulary/properties/properties'
import type { ControlEffect } from './control'

/** The records on which an effect of a control that stands on `on` is felt. */
export function coveredBy(
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

/** The records of a sort that something on `on` reaches. */
export function everythingOn(
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
