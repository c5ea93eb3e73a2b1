import { canonicalJson } from '@/model/canonicalJson'
import { sha256Of } from '@/model/sha256'
import { libraryPack } from '@/rules/packs/library'
import type { PackInFile } from '../corral/packInFile'

/** What is known of a pack of one's own. */
export type KnownPack = Omit<PackInFile, 'id'>

/**
 * Packs by id, each once, with its version and its hash, as `known` says it of those that do not come
 * with Corral; of one that nobody knows only the id is told.
 */
export function packsUsed(
  ids: readonly string[],
  known: (id: string) => KnownPack | undefined | Promise<KnownPack | undefined>,
): Promise<readonly PackInFile[]> {
  return Promise.all(
    [...new Set(ids)].map(async (id) => ({
      id,
      ...((id === libraryPack.id ? await ofLibrary() : await known(id)) ?? unknown),
    })),
  )
}

const unknown: KnownPack = { name: '', version: '', sha256: null }

async function ofLibrary(): Promise<KnownPack> {
  const { name, version, rules } = libraryPack
  return { name, version, sha256: await sha256Of(canonicalJson(rules)) }
}
