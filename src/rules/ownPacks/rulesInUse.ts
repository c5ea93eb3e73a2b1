import type { OwnVocabulary } from '@/model/vocabulary/ownVocabulary'
import { controls as catalogue } from '../catalogue/controls'
import type { Control } from '../control'
import { library, libraryPack } from '../packs/library'
import type { Rule } from '../rule'
import type { LoadedPack } from './loadedPack'
import type { UsedPack } from './usedPack'

/** The rules that a model is looked at with, and the words that they need. */
export interface RulesInUse {
  readonly rules: readonly Rule[]
  readonly controls: readonly Control[]
  readonly vocabulary: OwnVocabulary
  /** The packs that are switched on, those that are missing among them. */
  readonly packs: readonly UsedPack[]
  /** The packs of one's own that are at hand, switched on or not: another state may have others on. */
  readonly atHand: readonly LoadedPack[]
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
    packs: [...new Set(switchedOn)].map((id) => usedPack(id, on)),
    atHand: packs,
  }
}

/** The rules that another state is looked at with, which may have other packs switched on. */
export function rulesForState(switchedOn: readonly string[], inUse: RulesInUse): RulesInUse {
  const asOn = inUse.packs
    .map(({ id }) => id)
    .toSorted()
    .join()
  return [...new Set(switchedOn)].toSorted().join() === asOn
    ? inUse
    : rulesInUse(switchedOn, inUse.atHand)
}

function usedPack(id: string, on: readonly LoadedPack[]): UsedPack {
  if (id === libraryPack.id) {
    return { id, name: libraryPack.name, version: libraryPack.version, sha256: null }
  }
  const pack = on.find((each) => each.id === id)
  if (!pack) return { id, name: '', version: '', sha256: null }
  return { id, name: pack.name, version: pack.version, sha256: pack.sha256 ?? null }
}

/** The packs that a model has switched on and that are not here. */
export function missingPacks(
  switchedOn: readonly string[],
  packs: readonly { readonly id: string }[],
): readonly string[] {
  const here = new Set([libraryPack.id, ...packs.map(({ id }) => id)])
  return switchedOn.filter((id) => !here.has(id))
}
