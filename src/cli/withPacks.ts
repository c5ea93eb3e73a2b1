import { packHash } from '@/interchange/packs/packHash'
import { readPack } from '@/interchange/packs/readPack'
import type { LoadedPack } from '@/rules/ownPacks/loadedPack'
import { inWordsOf } from '@/model/vocabulary/ownVocabulary'
import { rulesInUse } from '@/rules/ownPacks/rulesInUse'
import type { System } from './system'
import { Unusable } from './unusable'

export const packFlag = { type: 'string', multiple: true } as const

export const packHelp = `
  --pack FILE       use the rules of a pack of one's own as well, whether the model has
                    switched it on or not; may be given several times`

/**
 * Does something with the packs in some files, in whose words everything is told meanwhile. Throws
 * `Unusable` when one of them cannot be used.
 */
export function withPacks<Result>(
  paths: readonly string[],
  system: System,
  work: (packs: readonly LoadedPack[]) => Result,
): Result {
  const packs = paths.map((path) => packIn(path, system))
  const ids = packs.map(({ id }) => id)
  const twice = ids.find((id, place) => ids.indexOf(id) !== place)
  if (twice !== undefined) throw new Unusable(`The pack “${twice}” was given twice.`)
  return inWordsOf(rulesInUse(ids, packs).vocabulary, () => work(packs))
}

/** The packs in some files, each with the hash of what it says. Throws as `withPacks` does. */
export function hashedPacks(
  paths: readonly string[],
  system: System,
): Promise<readonly LoadedPack[]> {
  return withPacks(paths, system, (packs) =>
    Promise.all(packs.map(async (pack) => ({ ...pack, sha256: await packHash(pack.source) }))),
  )
}

function packIn(path: string, system: System): LoadedPack {
  const read = readPack(system.read(path).text, path)
  if (read.type === 'refused') throw new Unusable(`${path}, ${read.where}: ${read.message}`)
  return read.pack
}
