import { generalTitle } from '@/rules/describe/askedOf'
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

/** Whether the title of a group says what each of its threats is: those of one's own share only a category. */
export function isToldAbove({ origin }: Threat): boolean {
  return origin.type !== 'own'
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
  return found[0] ? generalTitle(found[0]) : first.title
}
