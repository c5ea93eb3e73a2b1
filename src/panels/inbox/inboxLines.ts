import type { ThreatGroup } from '@/review/groups'
import type { Threat } from '@/review/threat'
import type { Grouping } from './grouping'

/** One line of the inbox: a group, or a threat that stands in one or by itself. */
export type InboxLine =
  | {
      readonly type: 'group'
      readonly id: string
      readonly group: ThreatGroup
      readonly isFolded: boolean
    }
  | {
      readonly type: 'threat'
      readonly id: string
      readonly threat: Threat
      /** Null for a threat that stands by itself. */
      readonly group: ThreatGroup | null
    }

/** The lines of the groups, without the threats of those that are folded. A rule met once needs no heading. */
export function linesOf(
  groups: readonly ThreatGroup[],
  folded: ReadonlySet<string>,
  grouping: Grouping,
): readonly InboxLine[] {
  return groups.flatMap((group): InboxLine[] => {
    const [only, ...others] = group.threats
    if (only && others.length === 0 && grouping === 'rule') {
      return [{ type: 'threat', id: only.id, threat: only, group: null }]
    }
    const isFolded = folded.has(group.id)
    const heading: InboxLine = { type: 'group', id: group.id, group, isFolded }
    if (isFolded) return [heading]
    return [heading, ...group.threats.map((threat) => lineOf(threat, group))]
  })
}

function lineOf(threat: Threat, group: ThreatGroup): InboxLine {
  return { type: 'threat', id: threat.id, threat, group }
}

/** The threats of a line: those of the group, or the one. */
export function threatsOn(line: InboxLine): readonly Threat[] {
  return line.type === 'group' ? line.group.threats : [line.threat]
}

/**
 * What comes so many places after one of some, or before it; the first of them where that one is not
 * there. Null past either end.
 */
export function stepFrom<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string | null,
  by: number,
): Item | null {
  const at = items.findIndex((item) => item.id === id)
  return (at < 0 ? items[0] : items[at + by]) ?? null
}

/**
 * Where to go on when some threats have been decided: to the next one after the last of them that is
 * left, or else to the last one that is left before. Null when none is.
 */
export function nextLeft(order: readonly Threat[], decided: ReadonlySet<string>): Threat | null {
  const last = order.findLastIndex(({ id }) => decided.has(id))
  const isLeft = ({ id }: Threat) => !decided.has(id)
  return order.slice(last + 1).find(isLeft) ?? order.slice(0, last + 1).findLast(isLeft) ?? null
}
