import type { Applies } from '@/rules/rule'
import type { Condition, Role } from '@/rules/condition'
import { conditionWords } from '@/rules/explain/conditionWords'
import { partsOf } from '@/rules/path'

/**
 * A condition as indented lines, a line for each claim: “all of these:”, and below it “the receiver is
 * a data store”. A denied one says the opposite.
 */
export function conditionLines(
  condition: Condition,
  applies: Applies,
  denied = false,
): readonly string[] {
  if (condition.is === 'all' || condition.is === 'any') {
    return joinedLines(condition, applies, denied)
  }
  if (condition.is === 'not') return conditionLines(condition.condition, applies, !denied)
  if (condition.is === 'sure') {
    return known(conditionLines(condition.condition, applies, denied), denied)
  }
  return [`${speaker(condition, applies)} ${conditionWords(condition, denied)}`]
}

function joinedLines(
  { is, of }: Extract<Condition, { is: 'all' | 'any' }>,
  applies: Applies,
  denied: boolean,
): readonly string[] {
  const [only, ...more] = of
  if (only && more.length === 0) return conditionLines(only, applies, denied)
  const head = (is === 'all') !== denied ? 'all of these:' : 'at least one of these:'
  const parts = of.map((part) => listItem(conditionLines(part, applies, denied)))
  return [head, ...parts.flat()]
}

function listItem([first = '', ...rest]: readonly string[]): readonly string[] {
  return [`- ${first}`, ...rest.map((line) => `  ${line}`)]
}

/** Only what is known counts; without a “not” before it, what is unknown counts as no. */
function known([first = '', ...rest]: readonly string[], denied: boolean): readonly string[] {
  return [`${denied ? 'as far as is known, ' : 'it is known that '}${first}`, ...rest]
}

function speaker(condition: Condition, applies: Applies): string {
  if (condition.is === 'exists') return spoken(condition.of, applies)
  return 'path' in condition ? spoken(partsOf(condition.path)[0], applies) : 'it'
}

function spoken(role: Role, applies: Applies): string {
  switch (role) {
    case 'self':
      return 'it'
    case 'source':
      return applies.to === 'flow' ? 'its sender' : 'the sender'
    case 'target':
      return applies.to === 'flow' ? 'its receiver' : 'the receiver'
    case 'model':
      return 'the team'
    case 'peer':
      return 'the other'
    case 'flow':
      return 'the connection'
  }
}
