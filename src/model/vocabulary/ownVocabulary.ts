import type { ElementKind } from './elementKinds'
import { nameInPack, type OwnWord } from './ownWord'
import type { PropertyEntry } from './properties/property'

/** A kind of element that a pack brings: a built-in one, known more closely. */
export interface OwnKind {
  readonly id: OwnWord
  readonly specialises: ElementKind
  readonly label: string
  readonly hint: string
}

/** A property that a pack brings, with the words for its answers. */
export interface OwnProperty extends PropertyEntry {
  readonly id: OwnWord
  /** The verb phrase of yes, or of each choice, as “keep keys in hardware”. */
  readonly says?: string | { readonly [choice: string]: string }
}

/** What packs add to the vocabulary. */
export interface OwnVocabulary {
  readonly properties: readonly OwnProperty[]
  readonly kinds: readonly OwnKind[]
}

const nothing: OwnVocabulary = { properties: [], kinds: [] }

const silence: Spoken = filed(nothing)

/** Whose words are spoken, the latest last. Each leaves when it is done, in whatever order. */
let speakers: readonly { readonly words: Spoken }[] = []
let spoken = silence

/**
 * The words of the packs that are switched on for the model at hand; every property is asked about in
 * many places that know one word only and no model. Words carry the id of their pack, so none can
 * ever mean what a built-in one means. The latest speaker is heard; the result ends the speech of this
 * one, whoever else has begun or ended since.
 */
export function speak(vocabulary: OwnVocabulary): () => void {
  const mine = { words: wordsOf(vocabulary) }
  hear([...speakers, mine])
  return () => hear(speakers.filter((speaker) => speaker !== mine))
}

function hear(next: typeof speakers): void {
  speakers = next
  spoken = next.at(-1)?.words ?? silence
}

/** Does something at once in the words of some packs, and goes back to those that were spoken before. */
export function inWordsOf<Result>(vocabulary: OwnVocabulary, work: () => Result): Result {
  if (isSpoken(vocabulary)) return work()
  const goBack = speak(vocabulary)
  try {
    return work()
  } finally {
    goBack()
  }
}

function isSpoken({ properties, kinds }: OwnVocabulary): boolean {
  return isSame(properties, spoken.properties) && isSame(kinds, spoken.kinds)
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((word, at) => word === other[at])
}

const known = new WeakMap<OwnVocabulary, Spoken>()

/** The same words stay the same object, so that what is listed by them stands when they are heard again. */
function wordsOf(vocabulary: OwnVocabulary): Spoken {
  const words = known.get(vocabulary) ?? filed(vocabulary)
  known.set(vocabulary, words)
  return words
}

interface Spoken extends OwnVocabulary {
  readonly propertyOf: ReadonlyMap<string, OwnProperty>
  readonly kindOf: ReadonlyMap<string, OwnKind>
}

function filed({ properties, kinds }: OwnVocabulary): Spoken {
  return {
    properties,
    kinds,
    propertyOf: new Map(properties.map((property) => [property.id, property])),
    kindOf: new Map(kinds.map((kind) => [kind.id, kind])),
  }
}

/** The words of packs that are spoken now: the same object as long as they are the same. */
export function ownVocabulary(): OwnVocabulary {
  return spoken
}

/** The kind that a pack brings, or undefined while no pack that is on brings it. */
export function ownKindOf(id: string): OwnKind | undefined {
  return spoken.kindOf.get(id)
}

/** The property that a pack brings; one that nobody asks and nothing answers while its pack is missing. */
export function ownPropertyOf(id: OwnWord): OwnProperty {
  return spoken.propertyOf.get(id) ?? unknownProperty(id)
}

function unknownProperty(id: OwnWord): OwnProperty {
  return {
    id,
    type: 'oneOf',
    role: 'feature',
    on: 'element',
    kinds: [],
    label: nameInPack(id),
    question: `What this asks stands in a rule pack that is not switched on: ${id}.`,
    choices: [],
  }
}
