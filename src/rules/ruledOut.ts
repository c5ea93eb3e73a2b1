import { type ElementKind, kindEntry } from '@/model/vocabulary/elementKinds'
import type { Condition, Path, Role } from './condition'
import { partsOf } from './path'

/**
 * Whether a condition cannot hold when the element in a role is of some kind, whatever else is true.
 * A rule that is ruled out in this way needs no judging.
 */
export function isRuledOut(condition: Condition, role: Role, kind: ElementKind): boolean {
  return foreseen(condition, (path, values) => isOneOf(path, values, { role, kind })) === false
}

/** The verdict as far as it hangs on the kind alone; null when it hangs on more. */
type Foreseen = boolean | null

function foreseen(
  condition: Condition,
  kindIsOneOf: (path: Path, values: readonly string[]) => Foreseen,
): Foreseen {
  switch (condition.is) {
    case 'oneOf':
      return kindIsOneOf(condition.path, condition.values)
    case 'all':
    case 'any':
      return joined(
        condition.of.map((part) => foreseen(part, kindIsOneOf)),
        condition.is === 'any',
      )
    case 'not':
      return opposite(foreseen(condition.condition, kindIsOneOf))
    case 'sure':
      return foreseen(condition.condition, kindIsOneOf)
    case 'has':
    case 'lacks':
    case 'overlaps':
    case 'atLeast':
    case 'exists':
    case 'crosses':
      return null
  }
}

function joined(parts: readonly Foreseen[], winner: boolean): Foreseen {
  if (parts.includes(winner)) return winner
  return parts.includes(null) ? null : !winner
}

function opposite(verdict: Foreseen): Foreseen {
  return verdict === null ? null : !verdict
}

function isOneOf(
  path: Path,
  values: readonly string[],
  is: { readonly role: Role; readonly kind: ElementKind },
): Foreseen {
  const [role, name] = partsOf(path)
  if (role !== is.role) return null
  if (name === '$kind') return values.includes(is.kind)
  return name === '$type' ? values.includes(kindEntry(is.kind).type) : null
}
