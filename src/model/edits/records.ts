import type { About } from '../about'
import { withRecord } from '../applyDifference'
import type { TrustBoundary } from '../boundary'
import type { Element } from '../element'
import type { DataFlow } from '../flow'
import type { BoundaryId, ElementId, FlowId } from '../id'
import type { Model } from '../model'
import type { Subject } from '../subject'

/** The model with some fields of an element changed; the model itself if there is no such element. */
export function changeElement(model: Model, id: ElementId, fields: Partial<Element>): Model {
  const element = model.elements[id]
  return element ? withRecord(model, 'elements', id, { ...element, ...fields, id }) : model
}

/** The model with some fields of a flow changed. */
export function changeFlow(model: Model, id: FlowId, fields: Partial<DataFlow>): Model {
  const flow = model.flows[id]
  return flow ? withRecord(model, 'flows', id, { ...flow, ...fields, id }) : model
}

/** The model with some fields of a boundary changed. Its parent is changed by `nestBoundary`. */
export function changeBoundary(
  model: Model,
  id: BoundaryId,
  fields: Partial<Omit<TrustBoundary, 'parent'>>,
): Model {
  const boundary = model.boundaries[id]
  return boundary ? withRecord(model, 'boundaries', id, { ...boundary, ...fields, id }) : model
}

/** The model with some fields of its own changed. */
export function changeAbout(model: Model, fields: Partial<About>): Model {
  return { ...model, about: { ...model.about, ...fields, id: model.about.id } }
}

/** The model with another name for a record, or another title. */
export function rename(model: Model, subject: Subject, name: string): Model {
  switch (subject.type) {
    case 'element':
      return changeElement(model, subject.id, { name })
    case 'flow':
      return changeFlow(model, subject.id, { name })
    case 'boundary':
      return changeBoundary(model, subject.id, { name })
    case 'model':
      return changeAbout(model, { title: name })
  }
}
