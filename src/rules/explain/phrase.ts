/*
 * What a fact says of a record is kept once, as a verb phrase in its base form (“check the
 * signature”, “be reachable from the internet”, “can delete data”), and bent here to what is known.
 */

const irregular: ReadonlyMap<string, string> = new Map([
  ['be', 'is'],
  ['have', 'has'],
  ['do', 'does'],
  ['can', 'can'],
  ['must', 'must'],
])

/** “check the signature” → “checks the signature”. */
export function affirm(phrase: string): string {
  const [verb, rest] = parted(phrase)
  return `${thirdPerson(verb)}${rest}`
}

/** “check the signature” → “does not check the signature”. */
export function deny(phrase: string): string {
  const [verb, rest] = parted(phrase)
  if (verb === 'be') return `is not${rest}`
  if (verb === 'can') return `cannot${rest}`
  if (verb === 'must') return `need not${rest}`
  return `does not ${verb}${rest}`
}

/** `a, b and c`, or with another last word. */
export function listed(parts: readonly string[], last: 'and' | 'or' = 'and'): string {
  const end = parts.at(-1) ?? ''
  return parts.length < 2 ? end : `${parts.slice(0, -1).join(', ')} ${last} ${end}`
}

/** With a capital at the start, unless it starts with a name, which stays as it was written. */
export function asSentence(text: string): string {
  const startsWithName = !/^(?:the|a removed|nobody|nothing|fewer than|it is)\b/.test(text)
  return startsWithName ? text : text.charAt(0).toUpperCase() + text.slice(1)
}

/** A sentence as it goes on after another: only what `asSentence` gave a capital loses it. */
export function following(sentence: string): string {
  const text = sentence.charAt(0).toLowerCase() + sentence.slice(1)
  return asSentence(text) === sentence ? text : sentence
}

/** A label as it reads inside a sentence: `AI agent` and `API` keep their capitals. */
export function inSentence(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label
}

/** With `a` or `an` before it; letters that are spelled out (`MCP`, `LLM`) are heard as such. */
export function withArticle(noun: string): string {
  const spelled = /^[A-Z]{2}/.test(noun)
  const vowel = spelled ? /^[AEFHILMNORSX]/.test(noun) : /^(?!us|un[iy]|one|eu)[aeiou]/i.test(noun)
  return `${vowel ? 'an' : 'a'} ${noun}`
}

function parted(phrase: string): readonly [string, string] {
  const space = phrase.indexOf(' ')
  return space < 0 ? [phrase, ''] : [phrase.slice(0, space), phrase.slice(space)]
}

function thirdPerson(verb: string): string {
  const known = irregular.get(verb)
  if (known) return known
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`
  return /(?:s|x|z|o|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`
}
