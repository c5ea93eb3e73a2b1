import type { Model } from '@/model/model'
import type { LoadedPack } from '@/rules/ownPacks/loadedPack'
import { missingPacks } from '@/rules/ownPacks/rulesInUse'
import { oneLine } from './oneLine'

/** Says which packs a model asks for that are not here: what they would find is not told. */
export function missingNotes({ about }: Model, packs: readonly LoadedPack[]): string {
  return missingPacks(about.packs, packs)
    .map(
      (id) =>
        `The model has switched on “${oneLine(id)}”, whose rules are not here: --pack FILE.\n`,
    )
    .join('')
}
