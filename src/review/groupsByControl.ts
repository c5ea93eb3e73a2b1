import type { Control } from '@/rules/control'
import { missingMitigations } from '@/rules/explain/controlChanges'
import type { Situation } from '@/rules/situation'
import type { ThreatGroup } from './groups'
import type { Threat } from './threat'

/**
 * The threats by a control that would help and is not there yet. Each stands once: first come those
 * that the control with the most of them helps, then those of the rest that the next one helps, and at
 * the end those that no control helps.
 */
export function groupsByControl(
  threats: readonly Threat[],
  situation: Situation,
  controls: readonly Control[],
): readonly ThreatGroup[] {
  const helped = helpedBy(threats, situation, controls)
  const left = new Set(threats)
  const groups: ThreatGroup[] = []
  for (let next = largest(helped); next; next = largest(helped)) {
    const [control, members] = next
    const ordered = threats.filter((threat) => members.has(threat))
    groups.push({ id: `control:${control.id}`, title: control.name, threats: ordered })
    for (const threat of ordered) left.delete(threat)
    for (const others of helped.values()) {
      if (others !== members) for (const threat of ordered) others.delete(threat)
    }
    members.clear()
  }
  if (left.size === 0) return groups
  const rest = { id: 'control:', title: 'No control in the catalogue helps', threats: [...left] }
  return [...groups, rest]
}

type Helped = ReadonlyMap<Control, Set<Threat>>

/** The threats that each control would help, the controls in the order in which they first do. */
function helpedBy(
  threats: readonly Threat[],
  situation: Situation,
  controls: readonly Control[],
): Helped {
  const helped = new Map<Control, Set<Threat>>()
  for (const threat of threats) {
    if (threat.origin.type !== 'finding') continue
    const { rule, subject } = threat.origin.finding
    for (const { control } of missingMitigations(rule.mitigations, subject, situation, controls)) {
      const those = helped.get(control)
      if (those) those.add(threat)
      else helped.set(control, new Set([threat]))
    }
  }
  return helped
}

/** The control with the most threats, the first of those that have as many; none when all are empty. */
function largest(helped: Helped): readonly [Control, Set<Threat>] | null {
  let most: readonly [Control, Set<Threat>] | null = null
  for (const entry of helped) if (entry[1].size > (most?.[1].size ?? 0)) most = entry
  return most
}
