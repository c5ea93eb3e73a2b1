import type { Condition, Direction, FactName, Path, Role } from './condition'
import { goodOf, type IsGood } from './claims'
import { slotOf } from './commonParts'
import { factIndex } from './factIndex'
import { partsOf } from './path'

type Crossed = Extract<Condition, { is: 'crosses' }>['kinds']

/**
 * A condition made ready to be judged many times. All are of one shape, whatever they claim, because
 * a large model makes the engine walk through a hundred thousand of them: closures, or a shape for
 * each claim, take a tenth longer. What a claim has no use for is blank.
 */
export interface ReadyCondition {
  readonly is: Condition['is']
  /** Where its verdict is kept because several rules share it; below 0 when none do. */
  readonly slot: number
  /** Whose fact it is about, or whose neighbours. */
  readonly role: Role
  readonly name: FactName
  readonly index: number
  readonly isGood: IsGood
  readonly values: readonly string[]
  /** The least number, or the least number of neighbours. */
  readonly least: number
  readonly direction: Direction
  readonly kinds: Crossed
  readonly parts: readonly ReadyCondition[]
}

const blank: ReadyCondition = {
  is: 'all',
  slot: -1,
  role: 'self',
  name: '$kind',
  index: -1,
  isGood: () => false,
  values: [],
  least: 0,
  direction: 'adjacent',
  kinds: 'any',
  parts: [],
}

const known = new WeakMap<Condition, ReadyCondition>()

/** Makes a condition ready, once. */
export function readyCondition(condition: Condition): ReadyCondition {
  const before = known.get(condition)
  if (before) return before
  const ready = { ...blank, ...claimOf(condition), is: condition.is, slot: slotOf(condition) ?? -1 }
  known.set(condition, ready)
  return ready
}

function claimOf(condition: Condition): Partial<ReadyCondition> {
  switch (condition.is) {
    case 'has':
    case 'lacks':
      return about(condition.path)
    case 'oneOf':
    case 'overlaps':
      return { ...about(condition.path), values: condition.values }
    case 'atLeast':
      return { ...about(condition.path), least: condition.value }
    case 'all':
    case 'any':
      return { parts: condition.of.map(readyCondition) }
    case 'not':
    case 'sure':
      return { parts: [readyCondition(condition.condition)] }
    case 'exists': {
      const { of: role, direction, min: least, where } = condition
      return { role, direction, least, parts: [readyCondition(where)] }
    }
    case 'crosses':
      return { kinds: condition.kinds }
  }
}

function about(path: Path): Partial<ReadyCondition> {
  const [role, name] = partsOf(path)
  return { role, name, index: factIndex(name), isGood: goodOf(name) }
}
