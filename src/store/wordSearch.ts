import { soughtWords } from './soughtWords'

/** Something that can be looked for by its name and by what else is said of it. */
export interface Sought {
  readonly name: string
  readonly more: string
}

/** The same without marks on letters and in small letters, to be looked through often. */
export interface Searchable<Of extends Sought> {
  readonly of: Of
  readonly name: string
  readonly more: string
}

/** Makes things ready to be looked through. */
export function searchable<Of extends Sought>(all: readonly Of[]): readonly Searchable<Of>[] {
  return all.map((of) => ({ of, name: folded(of.name), more: folded(of.more) }))
}

/** Something that was found; a lower rank is nearer to what was typed. */
export interface Hit<Of> {
  readonly of: Of
  readonly rank: number
}

/** The rank of what has the letters in its name only with others in between. */
const LOOSE = 5

/**
 * What has all the words, the nearest first: called just that, beginning so, with words that begin
 * so, with the words somewhere in its name, or in what else is said of it. Only where there is nothing
 * of that: what has the letters in its name in that order, with others in between.
 */
export function foundIn<Of extends Sought>(
  all: readonly Searchable<Of>[],
  text: string,
): readonly Hit<Of>[] {
  const words = soughtWords(folded(text))
  if (words.length === 0) return []
  const exact = hits(all, (one) => rankOf(one, words))
  if (exact.length > 0) return exact
  const letters = words.join('')
  return hits(all, ({ name }) => looseness(name, letters))
}

/** Whether something has all the words, in its name or in what else is said of it. */
export function saysAll(one: Sought, text: string): boolean {
  const words = soughtWords(folded(text))
  return words.length > 0 && searchable([one]).some((it) => rankOf(it, words) !== null)
}

function hits<Of extends Sought>(
  all: readonly Searchable<Of>[],
  rank: (one: Searchable<Of>) => number | null,
): readonly Hit<Of>[] {
  return all
    .flatMap((one) => {
      const at = rank(one)
      return at === null ? [] : [{ of: one.of, rank: at }]
    })
    .toSorted((one, other) => one.rank - other.rank)
}

function rankOf({ name, more }: Searchable<Sought>, words: readonly string[]): number | null {
  const phrase = words.join(' ')
  if (name === phrase) return 0
  if (name.startsWith(phrase)) return 1
  if (words.every((word) => beginsAWord(name, word))) return 2
  if (words.every((word) => name.includes(word))) return 3
  return words.every((word) => name.includes(word) || more.includes(word)) ? 4 : null
}

function beginsAWord(name: string, word: string): boolean {
  for (let at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
    if (at === 0 || !isLetter(name[at - 1] ?? '')) return true
  }
  return false
}

const isLetter = (sign: string) => /[\p{L}\p{N}]/u.test(sign)

/** The less lies between the letters, the nearer; null where they are not all there in that order. */
function looseness(name: string, letters: string): number | null {
  if (letters.length < 3) return null
  let start = -1
  let at = -1
  for (const letter of letters) {
    at = name.indexOf(letter, at + 1)
    if (at < 0) return null
    if (start < 0) start = at
  }
  const between = at - start + 1 - letters.length
  return between > letters.length * 2 ? null : LOOSE + between / 100
}

/** Small letters without marks, so that “Café” is found by “cafe”. */
function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
