import type { Model } from '@/model/model'
import type { FieldItem, MergeItem } from '@/model/merging/mergeItem'
import { decidedTogether, ratedTogether } from '@/model/merging/saidTogether'
import { differingFields } from '../changes/comparedFields'
import { subjectIn } from '@/rules/explain/seenFacts'
import type { ChoiceOf } from './mergeChoice'
import { isThere, tableOfSubject } from './recordPlaces'

/** How a field is asked about: by itself, with others, not at all, or it goes with a record. */
export type Asking =
  | { readonly type: 'asked'; readonly of: ChoiceOf; readonly isTold: boolean }
  | { readonly type: 'unasked' }
  | { readonly type: 'follows'; readonly record: string }

const unasked: Asking = { type: 'unasked' }
const asked = (of: ChoiceOf, isTold = true): Asking => ({ type: 'asked', of, isTold })

const decided: ReadonlySet<string> = new Set(decidedTogether.said)
const seen: ReadonlySet<string> = new Set(decidedTogether.kept)
const rated: ReadonlySet<string> = new Set(ratedTogether.said)
const silent: ReadonlySet<string> = new Set(['kept', 'number', 'order'])

/** How a field that differs is asked about. */
export function askingOf(
  place: MergeItem['place'],
  item: FieldItem,
  ours: Model,
  theirs: Model,
): Asking {
  const { field } = item
  if (place === 'diagrams') return onDiagram(item, ours, theirs)
  const isAlike = differingFields(new Map([['', item.ours]]), new Map([['', item.theirs]]))
  if (silent.has(field) || isAlike.length === 0) return unasked
  if (place === 'about') return aboutModel(item, ours, theirs)
  if (place !== 'decisions' && place !== 'ownThreats') return asked('field')
  if (decided.has(field)) return asked('decision')
  if (place === 'ownThreats') return asked(rated.has(field) ? 'rating' : 'field')
  if (seen.has(field)) return asked('decision', false)
  return field === 'title' ? unasked : asked('field')
}

/** A question that was put off goes with the record it is about, where only one of the copies has that. */
function aboutModel({ field }: FieldItem, ours: Model, theirs: Model): Asking {
  const on = field.startsWith('later/') ? subjectIn(field.slice(6).split(' ')[0] ?? '') : null
  if (!on || on.type === 'model' || (isThere(on, ours) && isThere(on, theirs)))
    return asked('field')
  return { type: 'follows', record: `${tableOfSubject[on.type]}/${on.id}` }
}

const tableOf: { readonly [map: string]: 'elements' | 'boundaries' | 'flows' } = {
  elements: 'elements',
  boundaries: 'boundaries',
  flows: 'flows',
  leftOut: 'flows',
}

/** What only one of the copies has is shown where that one shows it; the rest is layout, or shown or not. */
function onDiagram(item: FieldItem, ours: Model, theirs: Model): Asking {
  const [map = '', id = ''] = item.field.split('/')
  if (silent.has(item.field)) return unasked
  if (map === 'locked') return asked('layout')
  if (map === 'notes') return asked(item.field.endsWith('/place') ? 'layout' : 'field')
  const table = tableOf[map]
  if (!table) return asked('field')
  const isInBoth = [ours, theirs].every((model) => Object.hasOwn(model[table], id))
  if (!isInBoth) return { type: 'follows', record: `${table}/${id}` }
  return asked(map === 'flows' || isShownInBoth(item) ? 'layout' : 'field')
}

const isShownInBoth = ({ ours, theirs }: FieldItem) => ours !== undefined && theirs !== undefined
