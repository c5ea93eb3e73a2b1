import type { Fields } from '../fields'
import { inCodeUnitOrder } from '../canonicalJson'
import { MOST_TAGS } from '../element'
import { isAlike } from '../isAlike'

/** What a field says in the common ancestor and in the two copies; undefined where it says nothing. */
export interface ThreeValues {
  readonly field: string
  readonly base: unknown
  readonly ours: unknown
  readonly theirs: unknown
}

/** Lists of words in which each word is said by itself, so that two people who add one each both keep it. */
const wordLists: ReadonlySet<string> = new Set([
  'assets',
  'tags',
  'contributors',
  'packs',
  'access',
  'stride',
])

/**
 * The parts of a field that can be taken over by themselves, as `assets/pii`, or `notes/n1/text` and
 * `notes/n1/place`; null where the field is one thing, or is there in one of the copies only.
 */
export function fieldParts(three: ThreeValues): readonly ThreeValues[] | null {
  const parts = three.field.startsWith('notes/') ? notePartsOf(three) : wordsOf(three)
  const differing = parts.filter(({ ours, theirs }) => !isAlike(ours, theirs))
  // A list in another order is taken over as one.
  return differing.length > 0 ? differing : null
}

function wordsOf({ field, base, ours, theirs }: ThreeValues): readonly ThreeValues[] {
  if (!isWordList(field, ours) || !isWordList(field, theirs)) return []
  const isIn = (list: unknown, word: string) =>
    isWordList(field, list) && list.includes(word) ? true : undefined
  const words = new Set([...ours, ...theirs])
  // Those of both would be more than a record can have, so one of the lists is chosen.
  if (field === 'tags' && words.size > MOST_TAGS) return []
  return [...words].map((word) => ({
    field: `${field}/${word}`,
    base: isIn(base, word),
    ours: isIn(ours, word),
    theirs: isIn(theirs, word),
  }))
}

function isWordList(field: string, value: unknown): value is readonly string[] {
  return wordLists.has(field) && Array.isArray(value)
}

function notePartsOf({ field, base, ours, theirs }: ThreeValues): readonly ThreeValues[] {
  const [was, mine, other] = [base, ours, theirs].map(noteParts)
  if (!mine || !other) return []
  return (['text', 'place'] as const).map((part) => ({
    field: `${field}/${part}`,
    base: was?.[part],
    ours: mine[part],
    theirs: other[part],
  }))
}

function noteParts(note: unknown) {
  if (typeof note !== 'object' || note === null || !('text' in note)) return null
  const { text, ...place } = note
  return { text, place }
}

/** The field of which a part is named, and which part; null for a field that is taken over as one. */
export function partNamed(name: string): { readonly field: string; readonly part: string } | null {
  const [note] = /^notes\/.*(?=\/(?:text|place)$)/.exec(name) ?? []
  const field = note ?? name.slice(0, Math.max(0, name.indexOf('/')))
  const isPart = note !== undefined || wordLists.has(field)
  return isPart ? { field, part: name.slice(field.length + 1) } : null
}

/** A value with a part as another copy says it. `mine` is the value before any part was taken over. */
export function withPart(value: unknown, part: string, mine: unknown, other: unknown): unknown {
  if (!Array.isArray(value) || !Array.isArray(mine) || !Array.isArray(other)) {
    const [here, there] = [noteParts(value), noteParts(other)]
    if (!here || !there) return value
    return part === 'text'
      ? { ...here.place, text: there.text }
      : { ...there.place, text: here.text }
  }
  // Only lists of words have parts.
  const rest = (value as string[]).filter((word) => word !== part)
  return inOneOrder(other.includes(part) ? [...rest, part] : rest, mine, other)
}

/** As one of the copies has them, or else in an order that does not depend on who takes over from whom. */
function inOneOrder(words: readonly string[], mine: string[], other: string[]): readonly string[] {
  const isSame = (list: readonly string[]) =>
    list.length === words.length && list.every((word) => words.includes(word))
  return [other, mine].find(isSame) ?? words.toSorted(inCodeUnitOrder)
}

/** The fields with their parts beside them, by the names of the parts. */
export function withParts(fields: Fields): Fields {
  const parts = [...fields].flatMap(([field, value]): (readonly [string, unknown])[] =>
    isWordList(field, value) ? value.map((word) => [`${field}/${word}`, true]) : [],
  )
  return new Map([...fields, ...parts])
}
