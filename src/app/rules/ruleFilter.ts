import type { Stride } from '@/model/ownThreat'
import { controlOf, controls } from '@/rules/catalogue/controls'
import { looksAt, type Whereabouts } from '@/rules/coverage'
import { generalTitle } from '@/rules/describe/askedOf'
import { families, familyOf } from '@/rules/describe/families'
import { strideLetters } from '@/rules/describe/strideWords'
import { coveredLists } from '@/rules/lists/coveredLists'
import type { Rule } from '@/rules/rule'
import { soughtWords } from '@/store/soughtWords'
import { isWhereabouts } from './whereabouts'

/** What the list of rules is narrowed to. Null, and an empty text, narrow nothing. */
export interface RuleFilter {
  readonly text: string
  readonly kind: Whereabouts | null
  readonly letter: Stride | null
  readonly family: string | null
  /** A published list, by its id. */
  readonly list: string | null
  /** An entry of that list. */
  readonly entry: string | null
  readonly control: string | null
}

export const noRuleFilter: RuleFilter = {
  text: '',
  kind: null,
  letter: null,
  family: null,
  list: null,
  entry: null,
  control: null,
}

/** The filter that the address bar asks for. What is no filter is left out. */
export function filterOf(query: string): RuleFilter {
  const asked = new URLSearchParams(query)
  const list = coveredLists.find(({ id }) => id === asked.get('list'))
  return {
    text: asked.get('find') ?? '',
    kind: whereaboutsIn(asked.get('kind')),
    letter: strideLetters.find((letter) => letter === asked.get('letter')) ?? null,
    family: idAmong(families, asked.get('family')),
    list: list?.id ?? null,
    entry: idAmong(list?.entries ?? [], asked.get('entry')),
    control: idAmong(controls, asked.get('control')),
  }
}

function idAmong(entries: readonly { readonly id: string }[], id: string | null): string | null {
  return entries.find((entry) => entry.id === id)?.id ?? null
}

function whereaboutsIn(word: string | null): Whereabouts | null {
  return word !== null && isWhereabouts(word) ? word : null
}

/** The filter as the address bar keeps it. */
export function queryOf(filter: RuleFilter): string {
  const { text, ...chosen } = filter
  const asked = new URLSearchParams()
  if (text !== '') asked.set('find', text)
  for (const [name, value] of Object.entries(chosen)) if (value !== null) asked.set(name, value)
  return asked.toString()
}

/** The rules that pass a filter, in the order in which they were. */
export function filteredRules(rules: readonly Rule[], filter: RuleFilter): readonly Rule[] {
  const words = soughtWords(filter.text)
  return rules.filter((rule) => passes(rule, filter) && words.every((word) => says(rule, word)))
}

function passes(rule: Rule, filter: RuleFilter): boolean {
  const { kind, letter, family, control } = filter
  if (kind !== null && !looksAt(rule, kind)) return false
  if (letter !== null && !rule.stride.includes(letter)) return false
  if (family !== null && familyOf(rule).id !== family) return false
  if (control !== null && rule.mitigations.every((each) => each.control !== control)) return false
  return citesWanted(rule, filter)
}

function citesWanted({ references }: Rule, { list, entry }: RuleFilter): boolean {
  // A part of a technique of ATLAS counts as the technique.
  if (entry !== null) return references.some((id) => id === entry || id.startsWith(`${entry}.`))
  if (list === null) return true
  const entries = coveredLists.find(({ id }) => id === list)?.entries ?? []
  return entries.some(({ id }) => references.includes(id))
}

function says(rule: Rule, word: string): boolean {
  return searchedIn(rule).includes(word)
}

const searched = new WeakMap<Rule, string>()

/** All that a rule says, in small letters; put together once, since people type letter by letter. */
function searchedIn(rule: Rule): string {
  const known = searched.get(rule)
  if (known !== undefined) return known
  const helpful = rule.mitigations.map(({ control }) => controlOf(control)?.name ?? '')
  const { id, why, check, exception, references } = rule
  const all = [id, generalTitle(rule), why, check, exception, ...references, ...helpful]
  const text = all.join(' ').toLowerCase()
  searched.set(rule, text)
  return text
}
