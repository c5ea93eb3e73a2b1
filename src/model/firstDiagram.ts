import { inCodeUnitOrder } from './canonicalJson'
import type { Diagram } from './diagram'
import type { Model } from './model'

/** The diagrams in the order that people gave them. */
export function diagramsInOrder({ diagrams }: Pick<Model, 'diagrams'>): readonly Diagram[] {
  return Object.values(diagrams).toSorted(
    (one, other) => one.order - other.order || inCodeUnitOrder(one.id, other.id),
  )
}

/** The diagram that is shown first; undefined only for a model that was not checked to have one. */
export function firstDiagramOf(model: Pick<Model, 'diagrams'>): Diagram | undefined {
  return diagramsInOrder(model)[0]
}
