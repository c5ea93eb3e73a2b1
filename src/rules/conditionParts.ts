import type { Condition } from './condition'

/** The conditions that a condition is made of; none for one that looks at a fact or a flow itself. */
export function insideOf(condition: Condition): readonly Condition[] {
  switch (condition.is) {
    case 'all':
    case 'any':
      return condition.of
    case 'not':
    case 'sure':
      return [condition.condition]
    case 'exists':
      return [condition.where]
    case 'has':
    case 'lacks':
    case 'oneOf':
    case 'overlaps':
    case 'atLeast':
    case 'crosses':
      return []
  }
}
