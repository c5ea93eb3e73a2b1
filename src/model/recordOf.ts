import type { TrustBoundary } from './boundary'
import type { Element } from './element'
import type { DataFlow } from './flow'
import type { Model } from './model'
import type { Picked } from './subject'

/** A record that is drawn: all of them have a name, a description, answers and tags. */
export type Drawn = Element | DataFlow | TrustBoundary

/** The record of a subject; undefined for the model itself, for a note, and for what is gone. */
export function recordOf(model: Model, subject: Picked): Drawn | undefined {
  switch (subject.type) {
    case 'element':
      return model.elements[subject.id]
    case 'flow':
      return model.flows[subject.id]
    case 'boundary':
      return model.boundaries[subject.id]
    case 'model':
    case 'note':
      return undefined
  }
}
