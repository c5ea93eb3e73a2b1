import type { Model } from '@/model/model'
import type { FieldItem, MergeItem } from '@/model/merging/mergeItem'
import { differingFields } from '../changes/comparedFields'
import type { ChoiceOf } from './mergeChoice'

/** How a field is asked about: by itself, with others, not at all, or it goes with a record. */
export type Asking =
  | { readonly type: 'asked'; readonly of: ChoiceOf; readonly isTold: boolean }
  | { readonly type: 'unasked' }
  | { readonly type: 'follows'; readonly record: string }

const unasked: Asking = { type: 'unasked' }
const asked = (of: ChoiceOf, isTold = true): Asking => ({ type: 'asked', of, isTold })

/** What was decided belongs together: nobody is said to have given another one's reason. */
const decided = new Set(['response', 'reason', 'by', 'at', 'until'])
/** What is kept with a decision and is no news by itself. */
const seen = new Set(['facts', 'rule', 'ruleVersion', 'decidedAt'])
const rated = new Set(['likelihood', 'impact', 'levelReasons'])
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
  if (place !== 'decisions' && place !== 'ownThreats') return asked('field')
  if (decided.has(field)) return asked('decision')
  if (place === 'ownThreats') return asked(rated.has(field) ? 'rating' : 'field')
  if (seen.has(field)) return asked('decision', false)
  return field === 'title' ? unasked : asked('field')
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
  if (map === 'notes') return asked(isSameText(item.ours, item.theirs) ? 'layout' : 'field')
  const table = tableOf[map]
  if (!table) return asked('field')
  const isInBoth = [ours, theirs].every((model) => Object.hasOwn(model[table], id))
  if (!isInBoth) return { type: 'follows', record: `${table}/${id}` }
  return asked(map === 'flows' || isShownInBoth(item) ? 'layout' : 'field')
}

const isShownInBoth = ({ ours, theirs }: FieldItem) => ours !== undefined && theirs !== undefined

function isSameText(one: unknown, other: unknown): boolean {
  const [first, second] = [one, other].map(textIn)
  return first !== undefined && first === second
}

function textIn(note: unknown): unknown {
  return typeof note === 'object' && note !== null && 'text' in note ? note.text : undefined
}
