import { generalTitle } from '@/rules/describe/askedOf'
import type { Rule } from '@/rules/rule'
import { counted } from '@/model/counted'
import { oneLine } from '../oneLine'
import type { System } from '../system'

/** Every rule in a line: its id, its letters of STRIDE and what it finds. */
export function ruleList(rules: readonly Rule[], { style }: Pick<System, 'style'>): string {
  const idWidth = Math.max(...rules.map(({ id }) => id.length))
  const strideWidth = Math.max(...rules.map(({ stride }) => stride.length))
  const lines = rules.map((rule) => {
    const letters = rule.stride.join('').padEnd(strideWidth)
    return `${rule.id.padEnd(idWidth)}  ${style.quiet(letters)}  ${oneLine(generalTitle(rule))}`
  })
  return `${lines.join('\n')}\n\n${counted(rules.length, 'rule')}. “corral rules ID” explains one.\n`
}
