import type { Comparing } from '../comparing'
import type { OnSide } from '../onSide'
import type { Side } from '../side'
import { isSameSpot } from '../spot'
import type { Cause } from './cause'
import { type PackChange, packChange, packOfRule } from './packChange'
import { defaultPack } from '@/model/emptyModel'

/** A threat as both states know it. */
export interface Known {
  readonly was: OnSide
  readonly is: OnSide
  /** Whether only the rules are left to have brought about that it stands otherwise. */
  readonly isSure: boolean
}

/**
 * That the rules have changed: what they found in a state on its day is not what they find in it
 * today. Empty when nothing says that they were others in one of the states than in the other.
 */
export function ruleCauses(known: Known, comparing: Comparing): readonly Cause[] {
  const rule = ruleOf(known)
  const pack = packChange(rule, comparing)
  const because = (text: string): Cause => ({ of: 'rule', text, records: [`rules/${rule}`] })
  if (pack?.kind === 'switched' || pack?.kind === 'missing') return [because(pack.text)]
  if (!known.isSure && isSameRule(rule, pack, known, comparing)) return []
  const told = because(ruleSentence(rule, known, comparing))
  return pack?.kind === 'changed' ? [because(pack.text), told] : [told]
}

function ruleOf({ was, is }: Known): string {
  const found = [is.threat, was.threat].flatMap((threat) =>
    threat?.origin.type === 'finding' ? threat.origin.finding.rule.id : [],
  )
  return found[0] ?? is.stored?.rule ?? was.stored?.rule ?? ''
}

/** Whether the rule is known to have been the same on both days. The library counts the versions of its rules. */
function isSameRule(
  rule: string,
  pack: PackChange | null,
  { was, is }: Known,
  { before, after }: Comparing,
): boolean {
  const [then, now] = [versionIn(was, before), versionIn(is, after)]
  if (then !== undefined && now !== undefined && then !== now) return false
  if (pack?.kind === 'same') return true
  return packOfRule(rule) === defaultPack && then !== undefined && then === now
}

/** The version of the rule that spoke on the day of a state. */
function versionIn({ stored, threat }: OnSide, side: Side): number | undefined {
  if (side.stored) return stored?.ruleVersion
  return threat?.origin.type === 'finding' ? threat.origin.finding.rule.version : undefined
}

function ruleSentence(rule: string, { was, is }: Known, { before, after }: Comparing): string {
  const isEarlier = !isSameSpot(was.spot, was.today)
  const [of, state] = isEarlier ? [was, 'earlier'] : [is, 'later']
  const [then, now] = [versionIn(was, before), versionIn(is, after)]
  if (then !== undefined && now !== undefined && then !== now) {
    return `${rule} has a new version (${now}, before ${then}) that judges the ${state} state otherwise`
  }
  const isFound = of.threat?.origin.type === 'finding'
  if (of.stored && isFound) {
    return `${rule} judges the ${state} state otherwise today than it did then`
  }
  if (isFound) {
    return isEarlier
      ? `${rule} is new or finds more: it finds this in the earlier state too`
      : `${rule} finds this in the later state today, which it did not on its day`
  }
  const isHere = after.inUse.rules.some(({ id }) => id === rule)
  if (!isHere) return `${rule} is no longer among the rules that are used`
  return isEarlier
    ? `${rule} finds less than it did: it no longer finds this in the earlier state`
    : `${rule} found this in the later state on its day, which it no longer does`
}
