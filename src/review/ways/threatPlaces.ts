import type { Graph } from '@/model/graph'
import type { BoundaryId } from '@/model/id'
import type { Model } from '@/model/model'
import { type Subject, subjectKey } from '@/model/subject'
import type { Threat } from '../threat'

/** Where a threat lets somebody take a step: elements and flows, each once. */
export type ThreatPlaces = (threat: Threat) => readonly Subject[]

/**
 * Where threats open steps. One about a boundary is one about every flow that crosses it. One that
 * people wrote about the whole model is one about every element; what rules find about the whole
 * model is how those work who run it, and lets nobody through anywhere in particular.
 */
export function threatPlacesIn(model: Model, graph: Graph): ThreatPlaces {
  let crossings: ReadonlyMap<BoundaryId, readonly Subject[]> | null = null
  const across = (boundary: BoundaryId) => {
    crossings ??= crossingFlows(model, graph)
    return crossings.get(boundary) ?? []
  }
  const placesAt = (subject: Subject, { origin }: Threat): readonly Subject[] => {
    if (subject.type === 'boundary') return across(subject.id)
    if (subject.type !== 'model') return [subject]
    return origin.type === 'own' ? everyElement(model) : []
  }
  return (threat) => {
    const [only, ...others] = threat.on
    if (only && others.length === 0) return placesAt(only, threat)
    const all = threat.on.flatMap((subject) => placesAt(subject, threat))
    return [...new Map(all.map((place) => [subjectKey(place), place])).values()]
  }
}

function crossingFlows({ flows }: Model, graph: Graph) {
  const across = new Map<BoundaryId, Subject[]>()
  for (const flow of Object.values(flows)) {
    for (const { id } of graph.crossedBy(flow)) {
      const there = across.get(id)
      const subject: Subject = { type: 'flow', id: flow.id }
      if (there) there.push(subject)
      else across.set(id, [subject])
    }
  }
  return across
}

const everyElement = ({ elements }: Model): readonly Subject[] =>
  Object.values(elements).map(({ id }) => ({ type: 'element', id }))
