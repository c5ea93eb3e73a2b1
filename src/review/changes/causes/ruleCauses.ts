import type { ExportedFinding } from '../../exportedFindings'
import type { Threat } from '../../threat'
import type { Comparing } from '../comparing'
import type { Cause } from './cause'

/**
 * That the rules have changed: what they found in the earlier state on its day is not what they find
 * in it today. Empty when they find the same.
 */
export function ruleCauses(
  stored: ExportedFinding | undefined,
  today: Threat | null,
  comparing: Comparing,
): readonly Cause[] {
  const finding = today?.origin.type === 'finding' ? today.origin.finding : null
  const rule = finding?.rule.id ?? stored?.rule ?? ''
  const text = ruleSentence(rule, stored?.ruleVersion, finding?.rule.version, comparing)
  return [{ of: 'rule', text, records: [`rules/${rule}`] }]
}

function ruleSentence(
  rule: string,
  was: number | undefined,
  is: number | undefined,
  { after }: Comparing,
): string {
  if (was !== undefined && is !== undefined) {
    return was === is
      ? `${rule} judges the earlier state otherwise today than it did then`
      : `${rule} has a new version (${is}, before ${was}) that judges the earlier state otherwise`
  }
  if (is !== undefined)
    return `${rule} is new or finds more: it finds this in the earlier state too`
  const isHere = after.inUse.rules.some(({ id }) => id === rule)
  return isHere
    ? `${rule} finds less than it did: it no longer finds this in the earlier state`
    : `${rule} is no longer among the rules that are used`
}
