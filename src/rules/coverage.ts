import type { Stride } from '@/model/ownThreat'
import {
  elementGroups,
  type ElementGroup,
  type ElementKind,
  elementKinds,
} from '@/model/vocabulary/elementKinds'
import type { CoveredList, ListEntry } from './lists/coveredList'
import type { Rule } from './rule'

/** What a rule is about, where it is no element. */
export type Whereabouts = ElementKind | 'flow' | 'boundary' | 'model'

/** The rules about one sort of record, by the letters of STRIDE. */
export interface CoverageRow {
  readonly of: Whereabouts
  readonly label: string
  readonly rules: { readonly [Letter in Stride]: readonly Rule[] }
}

export interface CoverageGroup {
  readonly title: ElementGroup | 'The rest'
  readonly rows: readonly CoverageRow[]
}

/** An entry of a published list with the rules that cite it. */
export interface CoveredEntry {
  readonly entry: ListEntry
  readonly rules: readonly Rule[]
  /** `gap`: a rule could be expected, and there is none. */
  readonly state: 'covered' | 'gap' | 'outside'
}

export interface ListCoverage {
  readonly list: CoveredList
  readonly entries: readonly CoveredEntry[]
}

/** Whether a rule looks at a sort of record. A rule without kinds looks at elements of every kind. */
export function looksAt({ applies }: Rule, of: Whereabouts): boolean {
  if (of === 'flow' || of === 'boundary' || of === 'model') return applies.to === of
  return applies.to === 'element' && (applies.kinds?.includes(of) ?? true)
}

/** Which rules there are about each kind of element, for each letter. */
export function strideCoverage(rules: readonly Rule[]): readonly CoverageGroup[] {
  const groups = elementGroups.map((title): CoverageGroup => ({
    title,
    rows: elementKinds
      .filter(({ group }) => group === title)
      .map(({ id, label }) => rowOf(id, label, rules)),
  }))
  const rest = [
    rowOf('flow', 'Flow', rules),
    rowOf('boundary', 'Trust boundary', rules),
    rowOf('model', 'The system as a whole', rules),
  ]
  return [...groups, { title: 'The rest', rows: rest }]
}

function rowOf(of: Whereabouts, label: string, rules: readonly Rule[]): CoverageRow {
  const about = rules.filter((rule) => looksAt(rule, of))
  const by = (letter: Stride) => about.filter(({ stride }) => stride.includes(letter))
  const byLetter = { S: by('S'), T: by('T'), R: by('R'), I: by('I'), D: by('D'), E: by('E') }
  return { of, label, rules: byLetter }
}

/** Which rules cite each entry of a list, or a part of it, as ATLAS has parts of techniques. */
export function listCoverage(list: CoveredList, rules: readonly Rule[]): ListCoverage {
  const entries = list.entries.map((entry): CoveredEntry => {
    const isOfIt = (id: string) => id === entry.id || id.startsWith(`${entry.id}.`)
    const citing = rules.filter(({ references }) => references.some(isOfIt))
    if (citing.length > 0) return { entry, rules: citing, state: 'covered' }
    return { entry, rules: [], state: entry.outside ? 'outside' : 'gap' }
  })
  return { list, entries }
}

/** How many entries are covered, of those that a rule could be expected for. */
export function tallyOf({ entries }: ListCoverage): { covered: number; expected: number } {
  const covered = entries.filter(({ state }) => state === 'covered').length
  const gaps = entries.filter(({ state }) => state === 'gap').length
  return { covered, expected: covered + gaps }
}
