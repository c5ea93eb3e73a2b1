import { canonicalJson } from '@/model/canonicalJson'
import { sha256Of } from '@/model/sha256'
import type { LoadedPack } from '@/rules/ownPacks/loadedPack'
import { libraryPack } from '@/rules/packs/library'
import type { PackInFile } from '../corral/packInFile'
import { packHash } from './packHash'

/** Packs by id, each with its version and its hash; of one that is not here only the id is known. */
export function packsUsed(
  ids: readonly string[],
  packs: readonly LoadedPack[],
): Promise<readonly PackInFile[]> {
  return Promise.all([...new Set(ids)].map((id) => packUsed(id, packs)))
}

async function packUsed(id: string, packs: readonly LoadedPack[]): Promise<PackInFile> {
  if (id === libraryPack.id) {
    const { name, version, rules } = libraryPack
    return { id, name, version, sha256: await sha256Of(canonicalJson(rules)) }
  }
  const pack = packs.find((each) => each.id === id)
  if (!pack) return { id, name: '', version: '', sha256: null }
  return { id, name: pack.name, version: pack.version, sha256: await packHash(pack.source) }
}
