import type { PackFault } from '@/rules/ownPacks/packFault'
import { packFaults } from '@/rules/ownPacks/packFaults'
import { type PackFile, RuleInFile } from '@/rules/ownPacks/packSchema'
import { withRule } from '@/rules/ownPacks/withRule'
import { type PackRefused, refused, refusedWhole } from './packRefusal'
import { packSource } from './packSource'
import { packFieldNames } from '@/rules/ownPacks/packFieldNames'
import { schemaFaults } from '../schemaFaults'

export interface RuleRead {
  readonly type: 'read'
  readonly rule: RuleInFile
}

/**
 * One rule, as it is written for a pack: in the words of Corral and of that pack, under an id of the
 * pack. A rule with the id of another one of the pack takes its place. Never throws.
 */
export function readRule(text: string, pack: PackFile): RuleRead | PackRefused {
  if (text.trim() === '') return refusedWhole('Write a rule.')
  const source = packSource(text)
  if (source.type === 'unreadable') return refusedWhole(source.message, source.place)
  const { value } = source
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refusedWhole('A rule is a group of fields: id, title, stride, applies and so on.')
  }
  const parsed = RuleInFile.safeParse(value)
  if (!parsed.success)
    return refused(schemaFaults(parsed.error.issues, value, packFieldNames), source)
  const faults = ofRule(packFaults(withRule(pack, parsed.data)), pack, parsed.data)
  return faults.length > 0 ? refused(faults, source) : { type: 'read', rule: parsed.data }
}

/** The faults of the rule itself, seen from the rule. */
function ofRule(
  faults: readonly PackFault[],
  pack: PackFile,
  { id }: RuleInFile,
): readonly PackFault[] {
  const before = pack.rules.findIndex((rule) => rule.id === id)
  const at = before < 0 ? pack.rules.length : before
  return faults.flatMap((fault) => {
    const [list, index, ...path] = fault.path
    return list === 'rules' && index === at ? [{ ...fault, path }] : []
  })
}
