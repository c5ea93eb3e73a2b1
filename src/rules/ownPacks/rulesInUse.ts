import { type OwnVocabulary, speak } from '@/model/vocabulary/ownVocabulary'
import { controls as catalogue } from '../catalogue/controls'
import type { Control } from '../control'
import { library, libraryPack } from '../packs/library'
import type { Rule } from '../rule'
import type { LoadedPack } from './loadedPack'

/** The rules that a model is looked at with, and the words that they need. */
export interface RulesInUse {
  readonly rules: readonly Rule[]
  readonly controls: readonly Control[]
  readonly vocabulary: OwnVocabulary
}

/**
 * The rules of the packs that a model has switched on, of those that are here; the library is one of
 * them. Controls stand at hand though the library is off: they may have been applied before.
 */
export function rulesInUse(
  switchedOn: readonly string[],
  packs: readonly LoadedPack[],
): RulesInUse {
  const on = packs.filter(({ id }) => switchedOn.includes(id))
  return {
    rules: [
      ...(switchedOn.includes(libraryPack.id) ? library : []),
      ...on.flatMap(({ rules }) => rules),
    ],
    controls: [...catalogue, ...on.flatMap(({ controls }) => controls)],
    vocabulary: {
      properties: on.flatMap(({ vocabulary }) => vocabulary.properties),
      kinds: on.flatMap(({ vocabulary }) => vocabulary.kinds),
    },
  }
}

/** The packs that a model has switched on and that are not here. */
export function missingPacks(
  switchedOn: readonly string[],
  packs: readonly { readonly id: string }[],
): readonly string[] {
  const here = new Set([libraryPack.id, ...packs.map(({ id }) => id)])
  return switchedOn.filter((id) => !here.has(id))
}

/** Does something at once in the words of some packs, and goes back to those that were spoken before. */
export function inWordsOf<Result>(vocabulary: OwnVocabulary, work: () => Result): Result {
  const goBack = speak(vocabulary)
  try {
    return work()
  } finally {
    goBack()
  }
}
