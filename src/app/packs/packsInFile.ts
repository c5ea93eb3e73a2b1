import type { PackInFile } from '@/interchange/corral/packInFile'
import { packsUsed } from '@/interchange/packs/packsUsed'
import type { Model } from '@/model/model'
import { keptPacks, watchPacks } from './keptPacks'

/** The packs that a model has switched on, as this browser knows them, also those that are missing. */
export async function packsInFile({ about }: Model): Promise<readonly PackInFile[]> {
  await watchPacks()
  const { packs } = keptPacks.getState()
  return packsUsed(about.packs, (id) => {
    const row = packs?.find((pack) => pack.row.id === id)?.row
    return row && { name: row.name, version: row.version, sha256: row.sha256 }
  })
}
