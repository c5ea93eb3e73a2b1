import type { Condition, Path } from '../condition'
import type { ConditionInFile } from './conditionInFile'

/** The condition that a file describes. Its names are checked by `conditionFaults`. */
export function conditionOf(form: ConditionInFile): Condition {
  if ('has' in form) return { is: 'has', path: pathOf(form.has) }
  if ('lacks' in form) return { is: 'lacks', path: pathOf(form.lacks) }
  if ('fact' in form) return claimOf(form)
  if ('all' in form) return { is: 'all', of: form.all.map(conditionOf) }
  if ('any' in form) return { is: 'any', of: form.any.map(conditionOf) }
  if ('not' in form) return { is: 'not', condition: conditionOf(form.not) }
  if ('sure' in form) return { is: 'sure', condition: conditionOf(form.sure) }
  if ('crosses' in form) return { is: 'crosses', kinds: form.crosses }
  const { direction, of = 'self', where, min = 1 } = form.exists
  return { is: 'exists', direction, of, where: conditionOf(where), min }
}

function claimOf(form: Extract<ConditionInFile, { fact: string }>): Condition {
  const path = pathOf(form.fact)
  if ('oneOf' in form) return { is: 'oneOf', path, values: form.oneOf }
  if ('overlaps' in form) return { is: 'overlaps', path, values: form.overlaps }
  return { is: 'atLeast', path, value: form.atLeast }
}

/** A path is a role, a dot and a name; that the name is known is checked before a rule is used. */
const pathOf = (text: string) => text as Path

/** How a condition is written in a file. */
export function conditionInFile(condition: Condition): ConditionInFile {
  switch (condition.is) {
    case 'has':
      return { has: condition.path }
    case 'lacks':
      return { lacks: condition.path }
    case 'oneOf':
      return { fact: condition.path, oneOf: condition.values }
    case 'overlaps':
      return { fact: condition.path, overlaps: condition.values }
    case 'atLeast':
      return { fact: condition.path, atLeast: condition.value }
    case 'all':
      return { all: condition.of.map(conditionInFile) }
    case 'any':
      return { any: condition.of.map(conditionInFile) }
    case 'not':
      return { not: conditionInFile(condition.condition) }
    case 'sure':
      return { sure: conditionInFile(condition.condition) }
    case 'crosses':
      return { crosses: condition.kinds }
    case 'exists':
      return { exists: existsInFile(condition) }
  }
}

function existsInFile({ direction, of, where, min }: Extract<Condition, { is: 'exists' }>) {
  return {
    direction,
    ...(of === 'self' ? {} : { of }),
    where: conditionInFile(where),
    ...(min === 1 ? {} : { min }),
  }
}
