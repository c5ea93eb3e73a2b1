import { type LoadedPack, loadedPack } from '@/rules/ownPacks/loadedPack'
import type { PackFault } from '@/rules/ownPacks/packFault'
import { packFaults } from '@/rules/ownPacks/packFaults'
import { PackFile } from '@/rules/ownPacks/packSchema'
import { packFieldNames } from '@/rules/ownPacks/packFieldNames'
import { schemaFaults } from '../schemaFaults'

/** A sound pack, or what is wrong with the value that should be one. */
export type PackIn =
  | { readonly type: 'sound'; readonly pack: LoadedPack }
  | { readonly type: 'faulty'; readonly faults: readonly PackFault[] }

/** The pack in a value that came from outside, checked by the schema and against itself. */
export function packIn(value: unknown): PackIn {
  const parsed = PackFile.safeParse(value)
  if (!parsed.success) {
    return { type: 'faulty', faults: schemaFaults(parsed.error.issues, value, packFieldNames) }
  }
  const faults = packFaults(parsed.data)
  return faults.length > 0
    ? { type: 'faulty', faults }
    : { type: 'sound', pack: loadedPack(parsed.data) }
}
