import { type ElementKind, kindEntry } from '@/model/vocabulary/elementKinds'
import { kindNoun } from '@/rules/explain/kindNoun'
import type { Rule } from '@/rules/rule'
import type { Threat } from './threat'

/** Threats of one rule, or of one's own with one category, as one problem at several places. */
export interface ThreatGroup {
  /** The id of the rule, or `own:` and the category. */
  readonly id: string
  readonly title: string
  readonly threats: readonly Threat[]
}

/** The threats by what they are, in the order in which they come: a group stands where its first does. */
export function groupsOf(threats: readonly Threat[]): readonly ThreatGroup[] {
  const groups = new Map<string, Threat[]>()
  for (const threat of threats) {
    const id = groupId(threat)
    const group = groups.get(id)
    if (group) group.push(threat)
    else groups.set(id, [threat])
  }
  return [...groups].map(([id, members]) => ({ id, title: groupTitle(members), threats: members }))
}

function groupId({ origin }: Threat): string {
  switch (origin.type) {
    case 'finding':
      return origin.finding.rule.id
    case 'gone':
      return origin.decision.rule
    case 'own':
      return `own:${origin.threat.category.trim()}`
  }
}

/** That of the only threat, or of the rule with its places left open. */
function groupTitle(members: readonly Threat[]): string {
  const [first] = members
  if (!first) return ''
  if (first.origin.type === 'own') return first.origin.threat.category.trim() || 'Own threats'
  if (members.length === 1) return first.title
  const found = members.flatMap(({ origin }) =>
    origin.type === 'finding' ? [origin.finding.rule] : [],
  )
  return found[0] ? openTitle(found[0]) : first.title
}

/** The title of a rule for no place in particular: “Forged updates are accepted by a webhook receiver”. */
export function openTitle({ title, applies }: Pick<Rule, 'title' | 'applies'>): string {
  const nouns: { readonly [role: string]: string } = {
    self: nounFor(applies),
    source: 'its sender',
    target: 'the receiver',
    flow: 'a flow',
  }
  const filled = title.replaceAll(/“?\{(\w+)\}”?/g, (_, role: string) => nouns[role] ?? role)
  return filled.charAt(0).toUpperCase() + filled.slice(1)
}

/** What a rule is about, in one word for all its kinds. */
function nounFor(applies: Rule['applies']): string {
  switch (applies.to) {
    case 'element':
      return elementNoun(applies.kinds ?? [])
    case 'flow':
      return 'a flow'
    case 'boundary':
      return 'a boundary'
    case 'model':
      return 'the system'
  }
}

function elementNoun(kinds: readonly ElementKind[]): string {
  const [only, ...others] = kinds
  if (!only) return 'an element'
  if (others.length === 0) return kindNoun(only)
  const entries = kinds.map(kindEntry)
  if (entries.every(({ group }) => group === 'Bots & agents')) return 'a bot'
  if (entries.every(({ type }) => type === 'dataStore')) return 'a data store'
  return 'an element'
}
