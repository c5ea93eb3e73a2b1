import { sha256Of } from '@/model/sha256'
import type { PackFile } from '@/rules/ownPacks/packSchema'
import { canonicalPack } from './canonicalPack'

/** The SHA-256 of what a pack says, as 64 hexadecimal digits; null where nothing can work it out. */
export function packHash(pack: PackFile): Promise<string | null> {
  return sha256Of(canonicalPack(pack))
}
