import { subjectsAt } from '@/rules/explain/places'
import type { Finding } from '@/rules/finding'
import { partsOf } from '@/rules/path'
import { readsOf } from '@/rules/reads'
import type { Rule } from '@/rules/rule'
import type { RatingContext } from './ratingContext'
import type { StandingControl } from './standingControls'

/** The mitigations of a rule that write what its gap asks for. */
export function closingControls(
  { rule, subject }: Finding,
  context: RatingContext,
): readonly StandingControl[] {
  const asked = askedByGap(rule)
  return rule.mitigations.flatMap((mitigation) => {
    const control = context.controls.get(mitigation.control)
    if (!control?.effects.some(({ property }) => asked.has(property))) return []
    const [place = 'self'] = mitigation.at ?? []
    return [{ mitigation, control, at: subjectsAt(place, subject, context.inPlace) }]
  })
}

const askedByRule = new WeakMap<Rule, ReadonlySet<string>>()

function askedByGap(rule: Rule): ReadonlySet<string> {
  const known = askedByRule.get(rule)
  if (known) return known
  const asked = new Set<string>((rule.gap ? readsOf(rule.gap) : []).map((path) => partsOf(path)[1]))
  askedByRule.set(rule, asked)
  return asked
}
