import type { MergeItem } from '@/model/merging/mergeItem'
import type { Model } from '@/model/model'
import { type Subject, wholeModel } from '@/model/subject'
import { recordsInKey } from '../recordsInKey'

/** What a decision, a threat, a control or an assumption of a model is about; nothing for other records. */
export function placesOf(model: Model, { place, id }: MergeItem): readonly Subject[] {
  if (place === 'decisions') {
    const decision = entryOf(model.decisions, id)
    return decision ? recordsInKey(decision.id, model) : []
  }
  if (place === 'ownThreats') return entryOf(model.ownThreats, id)?.on ?? []
  if (place === 'controls') return [entryOf(model.controls, id)?.on ?? wholeModel]
  return place === 'assumptions' ? [entryOf(model.assumptions, id)?.on ?? wholeModel] : []
}

/** The tables of what something can be about. */
export const tableOfSubject = {
  element: 'elements',
  flow: 'flows',
  boundary: 'boundaries',
} as const

/** Whether a model has what something is about. */
export function isThere(on: Subject, model: Model): boolean {
  return on.type === 'model' || Object.hasOwn(model[tableOfSubject[on.type]], on.id)
}

/** The record of a table by an id that may not be one of it. */
export function entryOf<Kept>(table: Readonly<Record<string, Kept>>, id: string): Kept | undefined {
  return Object.hasOwn(table, id) ? table[id] : undefined
}
