import { generalTitle } from '@/rules/describe/askedOf'
import type { ThreatChange } from './threatChange'

/** Threats of one rule that stand otherwise, each for a cause of its own. */
export interface RuleGroup {
  readonly rule: string
  /** What the rule is about, with its places left open. */
  readonly title: string
  readonly threats: readonly ThreatChange[]
}

export interface ByRule {
  readonly groups: readonly RuleGroup[]
  /** Those that no group was made of, in their order. */
  readonly alone: readonly ThreatChange[]
}

/** With fewer threats a heading would say no less than they do. */
const LEAST = 3

/**
 * Threats that no cause brings together, by their rule, so that thirty flows which each lost their
 * encryption read as one thing that happened in thirty places. A short list stays as it is.
 */
export function ruleGroups(threats: readonly ThreatChange[], few: number): ByRule {
  if (threats.length <= few) return { groups: [], alone: threats }
  const byRule = new Map<string, ThreatChange[]>()
  for (const threat of threats) {
    const rule = ruleOf(threat)
    if (rule !== null) byRule.set(rule, [...(byRule.get(rule) ?? []), threat])
  }
  const groups = [...byRule].filter(([, of]) => of.length >= LEAST)
  const grouped = new Set(groups.flatMap(([, of]) => of))
  return {
    groups: groups.map(([rule, of]) => ({ rule, title: titleOf(of), threats: of })),
    alone: threats.filter((threat) => !grouped.has(threat)),
  }
}

/** Null for a threat that somebody wrote. */
function ruleOf(change: ThreatChange): string | null {
  const origin = (change.after ?? change.before)?.origin
  if (origin?.type === 'own') return null
  return change.id.slice(0, change.id.indexOf('|'))
}

function titleOf(threats: readonly ThreatChange[]): string {
  const found = threats.flatMap(({ before, after }) =>
    [after, before].flatMap((threat) =>
      threat?.origin.type === 'finding' ? [threat.origin.finding.rule] : [],
    ),
  )
  return found[0] ? generalTitle(found[0]) : (threats[0]?.title ?? '')
}
