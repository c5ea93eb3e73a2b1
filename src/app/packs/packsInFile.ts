import type { PackInFile } from '@/interchange/corral/packInFile'
import { sha256Of } from '@/model/sha256'
import { canonicalJson } from '@/model/canonicalJson'
import type { Model } from '@/model/model'
import { libraryPack } from '@/rules/packs/library'
import { keptPacks, watchPacks } from './keptPacks'

/** The packs that a model has switched on, each with the version and the hash that its findings were made with. */
export async function packsInFile({ about }: Model): Promise<readonly PackInFile[]> {
  await watchPacks()
  return Promise.all(about.packs.map(packNamed))
}

async function packNamed(id: string): Promise<PackInFile> {
  if (id === libraryPack.id) {
    const { name, version, rules } = libraryPack
    return { id, name, version, sha256: await sha256Of(canonicalJson(rules)) }
  }
  const row = keptPacks.getState().packs?.find((pack) => pack.row.id === id)?.row
  return {
    id,
    name: row?.name ?? '',
    version: row?.version ?? '',
    sha256: row?.sha256 ?? null,
  }
}
