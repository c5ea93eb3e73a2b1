import type { Condition } from './condition'
import { insideOf } from './conditionParts'
import type { Rule } from './rule'

/*
 * Many rules begin alike: a flow that is ours, a service within reach of outsiders. What they have in
 * common is one condition in several places, and is judged once for each record.
 */
const noted = new WeakSet<Rule>()
const seen = new WeakSet<Condition>()
const slots = new WeakMap<Condition, number>()
let lastSlot = -1

/** Takes note of what rules have in common. To be called before the first of them is made ready. */
export function noteCommonParts(rules: readonly Rule[]): void {
  for (const rule of rules) {
    if (noted.has(rule)) continue
    noted.add(rule)
    for (const condition of [rule.when, rule.gap]) if (condition) note(condition)
  }
}

/** Where the verdict of a common part is kept; undefined for what only one rule has. */
export function slotOf(condition: Condition): number | undefined {
  return slots.get(condition)
}

function note(condition: Condition): void {
  const inside = insideOf(condition)
  if (inside.length === 0) return
  if (!seen.has(condition)) {
    seen.add(condition)
    for (const part of inside) note(part)
  } else if (!slots.has(condition)) {
    lastSlot += 1
    slots.set(condition, lastSlot)
  }
}
