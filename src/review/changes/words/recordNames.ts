import type { AssetId } from '@/model/id'

import { type Subject, wholeModel } from '@/model/subject'
import { assetClassEntry } from '@/model/vocabulary/assetClasses'
import { nameOfActor } from '@/risk/actors'
import { bareKindNoun } from '@/rules/explain/kindNoun'
import { nameOf } from '@/rules/explain/nameOf'
import type { Place } from '../comparedFields'
import { controlName, placeName, type Speaking } from './speaking'
import type { Held } from './tellers'

/** How the records of one table are spoken of. */
interface Words<Kept> {
  readonly noun: (record: Kept) => string
  readonly name: (record: Kept, speaking: Speaking) => string
  /** Of what can be shown on a diagram. */
  readonly subject?: (record: Kept) => Subject
}

const words: { readonly [Each in Place]: Words<Held<Each>> } = {
  about: {
    noun: () => 'model',
    name: () => 'The model as a whole',
    subject: () => wholeModel,
  },
  elements: {
    noun: ({ kind }) => bareKindNoun(kind),
    name: ({ id }, { model }) => nameOf({ type: 'element', id }, model),
    subject: ({ id }) => ({ type: 'element', id }),
  },
  flows: {
    noun: () => 'data flow',
    name: ({ id }, { model }) => nameOf({ type: 'flow', id }, model),
    subject: ({ id }) => ({ type: 'flow', id }),
  },
  boundaries: {
    noun: () => 'trust boundary',
    name: ({ id }, { model }) => nameOf({ type: 'boundary', id }, model),
    subject: ({ id }) => ({ type: 'boundary', id }),
  },
  assets: {
    noun: () => 'asset',
    name: (asset) => asset.name.trim() || assetClassEntry(asset.class).label,
  },
  actors: { noun: () => 'threat actor', name: (actor) => nameOfActor(actor) },
  controls: {
    noun: () => 'control',
    name: (control, speaking) =>
      `${controlName(control, speaking)} on ${placeName(control.on, speaking)}`,
  },
  decisions: { noun: () => 'decision', name: ({ title }) => title.trim() || untitled },
  ownThreats: { noun: () => 'threat', name: ({ title }) => title.trim() || untitled },
  assumptions: {
    noun: () => 'assumption',
    name: ({ statement }) => statement.trim() || 'An assumption without words',
  },
  diagrams: {
    noun: () => 'diagram',
    name: ({ name }) => name.trim() || 'A diagram without a name',
  },
  reviews: { noun: () => 'review', name: ({ by }) => by },
}

const untitled = 'A threat without a title'

/** What a record is, as a noun without its article: “chat bot”, “trust boundary”. */
export function nounOf<Each extends Place>(place: Each, record: Held<Each>): string {
  return words[place].noun(record)
}

/** What a record is called, or what it is as long as it has no name. */
export function recordName<Each extends Place>(
  place: Each,
  record: Held<Each>,
  speaking: Speaking,
): string {
  return words[place].name(record, speaking)
}

/** What data is called that another record points to. */
export function assetName(id: AssetId, { model }: Pick<Speaking, 'model'>): string {
  const asset = model.assets[id]
  return asset ? asset.name.trim() || assetClassEntry(asset.class).label : 'a removed asset'
}

/** The record as something that can be shown on a diagram; null for what is not drawn. */
export function subjectOf<Each extends Place>(place: Each, record: Held<Each>): Subject | null {
  return words[place].subject?.(record) ?? null
}
