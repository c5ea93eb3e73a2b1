import { notApplicable } from '@/model/answer'
import type { Subject } from '@/model/subject'
import type { Control } from '@/rules/control'
import { subjectsAt } from '@/rules/explain/places'
import type { Finding } from '@/rules/finding'
import type { Mitigation } from '@/rules/rule'
import { type RatingContext, valueOf } from './ratingContext'

/** A mitigation of a rule that stands, and where. */
export interface StandingControl {
  readonly mitigation: Mitigation
  readonly control: Control
  readonly at: readonly Subject[]
}

/**
 * The mitigations of a rule that are on: in place, or planned as well. A control is nothing but the
 * values it writes, so it is on where all of them stand, whoever put them there. Of several
 * neighbours each must have it, for an attacker takes the one that has not.
 */
export function standingControls(
  { rule, subject }: Finding,
  context: RatingContext,
  view: 'residual' | 'target',
): readonly StandingControl[] {
  return rule.mitigations.flatMap((mitigation) => {
    const control = context.controls.get(mitigation.control)
    if (!control) return []
    for (const place of mitigation.at ?? ['self']) {
      const at = subjectsAt(place, subject, context.inPlace)
      const states = at.map((each) => stateAt(control, each, context, view))
      const fitting = at.filter((_, index) => states[index] !== 'unfit')
      if (fitting.length > 0 && !states.includes('off'))
        return [{ mitigation, control, at: fitting }]
    }
    return []
  })
}

/** Whether a control is on at a record, or has nothing to write there. */
export function stateAt(
  control: Control,
  subject: Subject,
  context: RatingContext,
  view: 'residual' | 'target',
): 'on' | 'off' | 'unfit' {
  const values = control.effects
    .filter(({ on }) => on === subject.type)
    .map(({ property, value }) => ({ value, now: valueOf(context, subject, property, view) }))
    .filter(({ now }) => now !== notApplicable)
  if (values.length === 0) return 'unfit'
  return values.every(({ value, now }) =>
    Array.isArray(now) ? now.includes(value) : now === value,
  )
    ? 'on'
    : 'off'
}
