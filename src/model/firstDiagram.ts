import type { Diagram } from './diagram'
import type { Model } from './model'

/** The diagram that is shown first; undefined only for a model that was not checked to have one. */
export function firstDiagramOf(model: Model): Diagram | undefined {
  const [first] = Object.values(model.diagrams).toSorted((one, other) => one.order - other.order)
  return first
}
