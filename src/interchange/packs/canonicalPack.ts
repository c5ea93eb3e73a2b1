import { canonicalJson } from '@/model/canonicalJson'
import type { PackFile } from '@/rules/ownPacks/packSchema'

/** What the hash of a pack is of: everything that it says, in one way of writing. It is a file of the pack too. */
export function canonicalPack(pack: PackFile): string {
  return canonicalJson(pack)
}
