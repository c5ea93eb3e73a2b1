import type { Model } from '@/model/model'
import { wholeModel, type Subject } from '@/model/subject'
import type { Rule } from './rule'

/** The records that a rule is asked about: of the right sort and kind, and in scope. */
export function subjectsOf(model: Model, { applies }: Rule): readonly Subject[] {
  switch (applies.to) {
    case 'element':
      return Object.values(model.elements)
        .filter((element) => element.outOfScope === null)
        .filter(({ kind }) => applies.kinds?.includes(kind) ?? true)
        .map(({ id }) => ({ type: 'element', id }))
    case 'flow':
      return Object.values(model.flows)
        .filter((flow) => flow.outOfScope === null)
        .map(({ id }) => ({ type: 'flow', id }))
    case 'boundary':
      return Object.values(model.boundaries)
        .filter(({ kind }) => applies.kinds?.includes(kind) ?? true)
        .map(({ id }) => ({ type: 'boundary', id }))
    case 'model':
      return [wholeModel]
  }
}
