import type { ThreatChange } from './threatChange'

/** Threats that stand otherwise for one reason. */
export interface CauseGroup {
  /** The cause that weighs most for them, as a sentence without a full stop. */
  readonly cause: string
  readonly threats: readonly ThreatChange[]
}

/**
 * Threats by the cause that explains most of them, so that one new element with twenty threats reads as
 * one thing: each threat once, the causes in the order of their first threats.
 */
export function causeGroups(threats: readonly ThreatChange[]): readonly CauseGroup[] {
  const counts = new Map<string, number>()
  for (const { causes } of threats) {
    for (const { text } of causes) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  const groups = new Map<string, ThreatChange[]>()
  for (const threat of threats) {
    const cause = commonest(threat, counts)
    groups.set(cause, [...(groups.get(cause) ?? []), threat])
  }
  return [...groups].map(([cause, of]) => ({ cause, threats: of }))
}

function commonest({ causes }: ThreatChange, counts: ReadonlyMap<string, number>): string {
  const [first] = causes.toSorted(
    (one, other) => (counts.get(other.text) ?? 0) - (counts.get(one.text) ?? 0),
  )
  return first?.text ?? ''
}
