import type { PropertyId } from '@/model/vocabulary/properties/properties'
import type { Condition } from '@/rules/condition'
import { partsOf } from '@/rules/explain/path'
import { isProperty } from '@/rules/explain/says'
import { subjectsAt } from '@/rules/explain/places'
import type { Finding } from '@/rules/finding'
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

const askedByRule = new WeakMap<Rule, ReadonlySet<PropertyId>>()

function askedByGap(rule: Rule): ReadonlySet<PropertyId> {
  const known = askedByRule.get(rule)
  if (known) return known
  const asked = new Set(rule.gap ? propertiesIn(rule.gap) : [])
  askedByRule.set(rule, asked)
  return asked
}

/** The questions that a condition reads, in the order in which it names them. */
export function propertiesIn(condition: Condition): readonly PropertyId[] {
  switch (condition.is) {
    case 'all':
    case 'any':
      return condition.of.flatMap(propertiesIn)
    case 'not':
    case 'sure':
      return propertiesIn(condition.condition)
    case 'exists':
      return propertiesIn(condition.where)
    case 'crosses':
      return []
    case 'has':
    case 'lacks':
    case 'oneOf':
    case 'overlaps':
    case 'atLeast': {
      const [, name] = partsOf(condition.path)
      return isProperty(name) ? [name] : []
    }
  }
}
