import type { OwnVocabulary } from '@/model/vocabulary/ownVocabulary'
import type { Condition } from '../condition'
import type { Control } from '../control'
import type { Applies, Rule } from '../rule'
import { conditionOf } from './conditionOf'
import type { PackFile, RuleInFile } from './packSchema'
import { builtInAmong, ownPropertyFrom, type PackWords, wordsOfPack } from './packWords'
import { kindsOf } from './ruleFaults'

/** A pack that has been checked, ready to be used. */
export interface LoadedPack {
  readonly id: string
  readonly version: string
  readonly name: string
  readonly rules: readonly Rule[]
  readonly controls: readonly Control[]
  readonly vocabulary: OwnVocabulary
  /** What its file says, with what was left out filled in. */
  readonly source: PackFile
  /** Of what its file says; absent until somebody has worked it out. */
  readonly sha256?: string | null
}

/** Makes a pack ready. It must be without faults. */
export function loadedPack(source: PackFile): LoadedPack {
  const { id, version, name, kinds, properties, controls } = source
  const words = wordsOfPack(source)
  return {
    id,
    version,
    name,
    rules: source.rules.map((rule) => ruleFrom(rule, words)),
    controls,
    vocabulary: {
      kinds,
      properties: properties.map((property) => ownPropertyFrom(property, words.ownKinds)),
    },
    source,
  }
}

function ruleFrom(form: RuleInFile, words: PackWords): Rule {
  const { when, gap, adjust, applies, mitigations, ...plain } = form
  return {
    ...plain,
    applies: appliesFrom(form, words),
    when: ofOwnKinds(applies, words, when && conditionOf(when)),
    gap: gap && conditionOf(gap),
    adjust: adjust.map((each, at) => ({
      ...each,
      id: `${form.id}/${at + 1}`,
      when: conditionOf(each.when),
    })),
    mitigations: mitigations.map(({ control, ...rest }) => ({
      ...rest,
      // That there is such a control has been checked.
      control: control as Rule['mitigations'][number]['control'],
    })),
  }
}

function appliesFrom(form: RuleInFile, words: PackWords): Applies {
  const { applies } = form
  if (applies.to !== 'element') return applies
  return applies.kinds
    ? { to: 'element', kinds: [...new Set(kindsOf(form, words))] }
    : { to: 'element' }
}

/** A rule about a kind of the pack is one about the kind that it specialises, where somebody chose it. */
function ofOwnKinds(
  applies: RuleInFile['applies'],
  { ownKinds }: PackWords,
  when: Condition | null,
): Condition | null {
  const kinds = applies.to === 'element' ? (applies.kinds ?? []) : []
  const own = kinds.filter((kind) => ownKinds.has(kind))
  if (own.length === 0) return when
  const builtIn = builtInAmong(kinds)
  const asOwn: Condition = { is: 'oneOf', path: 'self.$ownKind', values: own }
  const asAny: Condition =
    builtIn.length === 0
      ? asOwn
      : { is: 'any', of: [{ is: 'oneOf', path: 'self.$kind', values: builtIn }, asOwn] }
  return when ? { is: 'all', of: [asAny, when] } : asAny
}
