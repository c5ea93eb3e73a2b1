import type { Element } from '@/model/element'
import { graphOf } from '@/model/graph'
import type { Model } from '@/model/model'
import type { Subject } from '@/model/subject'
import { kindEntry } from '@/model/vocabulary/elementKinds'
import type { Place } from './comparedFields'

/** Whether an element stores or processes data: it has some, or it is a store. */
function holdsData({ assets, kind }: Pick<Element, 'assets' | 'kind'>): boolean {
  return assets.length > 0 || kindEntry(kind).type === 'dataStore'
}

/** How far down a record comes among others, by its table. */
const weights: { readonly [Each in Place]: number } = {
  boundaries: 1,
  elements: 2,
  flows: 2,
  assets: 3,
  actors: 3,
  controls: 4,
  ownThreats: 4,
  decisions: 4,
  about: 5,
  assumptions: 5,
  diagrams: 6,
  reviews: 7,
}

/** Where a change of a record stands among others: what holds data or crosses a boundary comes first. */
export function weightOf(place: Place, subject: Subject | null, model: Model): number {
  return subject && isWeighty(subject, model) ? 0 : weights[place]
}

function isWeighty(subject: Subject, model: Model): boolean {
  if (subject.type === 'element') {
    const element = model.elements[subject.id]
    return element !== undefined && holdsData(element)
  }
  const flow = subject.type === 'flow' ? model.flows[subject.id] : undefined
  return flow !== undefined && graphOf(model).crossedBy(flow).length > 0
}
