import { canonicalJson } from '@/model/canonicalJson'
import { type PackFile, packFormat, type RuleInFile } from './packSchema'

/** The version of a pack that was never kept. */
const neverKept = '0'

/** The pack that rules go into which are written in the app, before there is a rule in it. */
export function emptyMyPack(id: string): PackFile {
  return {
    format: packFormat,
    id,
    version: neverKept,
    name: 'My rules',
    description: '',
    kinds: [],
    properties: [],
    controls: [],
    rules: [],
  }
}

/**
 * The id of such a pack, made of random bytes: what two people write never goes by the same ids.
 * Eight letters are enough for a crowd of colleagues.
 */
export function myPackId(bytes: Uint8Array): string {
  const letters = Array.from(bytes.slice(0, 8), (byte) => String.fromCharCode(97 + (byte % 26)))
  return `my-${letters.join('')}/rules`
}

/** The pack with a rule in the place of the one with the same id, or after the others. */
export function withRule(pack: PackFile, rule: RuleInFile): PackFile {
  const at = pack.rules.findIndex(({ id }) => id === rule.id)
  const rules = at < 0 ? [...pack.rules, rule] : pack.rules.with(at, rule)
  return { ...pack, rules }
}

/** The pack without a rule. */
export function withoutRule(pack: PackFile, id: string): PackFile {
  return { ...pack, rules: pack.rules.filter((rule) => rule.id !== id) }
}

/**
 * The rule with a version that is not that of the one before it when it finds something else, so that
 * decisions which were made on that one come back to be looked at.
 */
export function renewed(rule: RuleInFile, before: RuleInFile | undefined): RuleInFile {
  if (!before || groundOf(rule) === groundOf(before)) return rule
  return { ...rule, version: Math.max(rule.version, before.version + 1) }
}

const groundOf = ({ applies, when, gap }: RuleInFile) => canonicalJson({ applies, when, gap })

/** The version after a version: its last number is one more. The first one is 1.0.0. */
export function versionAfter(version: string): string {
  if (version === neverKept) return '1.0.0'
  const numbers = version.split('.')
  return [...numbers.slice(0, -1), String(Number(numbers.at(-1)) + 1)].join('.')
}
