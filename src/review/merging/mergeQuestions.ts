import { itemKey, type MadeBy, type MergeItem, takenAtFirst } from '@/model/merging/mergeItem'
import { mergeItems } from '@/model/merging/mergeItems'
import type { Model, RecordIn, TableName } from '@/model/model'
import { weightOf } from '../changes/recordWeight'
import { subjectOf } from '../changes/words/recordNames'
import { type Asking, askingOf } from './askedFields'
import type { MergeChoice, MergeQuestions, MergeRecord } from './mergeChoice'

/**
 * What another copy of a model says differently, as questions that people can answer: what belongs
 * together is one question, and what nobody would know to answer is none.
 */
export function mergeQuestions(base: Model | null, ours: Model, theirs: Model): MergeQuestions {
  const items = mergeItems(base, ours, theirs)
  const atFirst = takenAtFirst(items)
  const sorted = items.map((item) => sortedFields(item, ours, theirs))
  const all = sorted.map(({ item, parts }) => ({ item, choices: choicesOf(item, parts, atFirst) }))
  const records = all
    .filter(({ choices }) => choices.length > 0)
    .map((record) => ({ record, weight: weightIn(record.item, ours, theirs) }))
    .toSorted((one, other) => order(one.record) - order(other.record) || one.weight - other.weight)
    .map(({ record }) => record)
  const parts = sorted.flatMap((each) => each.parts)
  return {
    records,
    silent: all.flatMap(({ item, choices }) => (choices.length === 0 ? [item] : [])),
    unasked: parts.flatMap(({ key, asking }) =>
      asking.type === 'unasked' && atFirst.has(key) ? [key] : [],
    ),
    followers: new Map(
      parts.flatMap(({ key, asking }) =>
        asking.type === 'follows' ? [[key, asking.record] as const] : [],
      ),
    ),
  }
}

interface Part {
  readonly key: string
  readonly field: string
  readonly by: MadeBy
  readonly asking: Asking
}

function sortedFields(item: MergeItem, ours: Model, theirs: Model) {
  const parts = item.fields.map((field): Part => {
    const asking = askingOf(item.place, field, ours, theirs)
    return { key: itemKey(item, field.field), field: field.field, by: field.by, asking }
  })
  return { item, parts: withLoneSilent(parts) }
}

/** What is kept with a decision is asked about only with the decision. */
function withLoneSilent(parts: readonly Part[]): readonly Part[] {
  const isDecisionTold = parts.some(({ asking }) => isOf(asking, 'decision') && asking.isTold)
  return isDecisionTold
    ? parts
    : parts.map((part) =>
        isOf(part.asking, 'decision') ? { ...part, asking: { type: 'unasked' } } : part,
      )
}

type Asked = Extract<Asking, { type: 'asked' }>

function isOf(asking: Asking, of: MergeChoice['of']): asking is Asked {
  return asking.type === 'asked' && asking.of === of
}

function choicesOf(
  item: MergeItem,
  parts: readonly Part[],
  atFirst: ReadonlySet<string>,
): readonly MergeChoice[] {
  if (item.kind !== 'changed') {
    const key = itemKey(item)
    const isTakenAtFirst = atFirst.has(key)
    return [{ key, of: 'record', field: '', takes: [key], by: item.by, isTakenAtFirst }]
  }
  const groups = new Map<string, Part[]>()
  for (const part of parts) {
    if (part.asking.type !== 'asked') continue
    const { of } = part.asking
    const group = of === 'field' ? part.key : `${itemKey(item)}#${of}`
    groups.set(group, [...(groups.get(group) ?? []), part])
  }
  return [...groups]
    .map(([key, group]) => choiceOf(key, group, atFirst))
    .toSorted((one, other) => Number(isOfBoth(other)) - Number(isOfBoth(one)))
}

function choiceOf(key: string, group: readonly Part[], atFirst: ReadonlySet<string>): MergeChoice {
  const first = group.find(({ asking }) => asking.type === 'asked' && asking.isTold)
  const takes = group.map((part) => part.key)
  return {
    key,
    of: first?.asking.type === 'asked' ? first.asking.of : 'field',
    field: first?.field ?? '',
    takes,
    by: group.some(isOfBoth) ? 'both' : (group[0]?.by ?? 'unknown'),
    isTakenAtFirst: takes.every((each) => atFirst.has(each)),
  }
}

const isOfBoth = ({ by }: { readonly by: MadeBy }) => by === 'both'

/** Where a record stands: what both changed before the rest, and where things are drawn at the end. */
function order({ choices }: MergeRecord): number {
  if (choices.every(({ of }) => of === 'layout')) return 2
  return choices.some((choice) => isOfBoth(choice) && choice.of !== 'layout') ? 0 : 1
}

function weightIn({ place, id }: MergeItem, ours: Model, theirs: Model): number {
  const model = recordAt(ours, place, id) ? ours : theirs
  const record = recordAt(model, place, id)
  return weightOf(place, record ? subjectOf(place, record) : null, model)
}

/** The record of an item in one of the copies, if it is there. */
export function recordAt(
  model: Model,
  place: MergeItem['place'],
  id: string,
): RecordIn<TableName> | Model['about'] | undefined {
  if (place === 'about') return model.about
  const records: { readonly [Id in string]: RecordIn<TableName> } = model[place]
  return Object.hasOwn(records, id) ? records[id] : undefined
}
