import { bind } from '../binding'
import type { Control } from '../control'
import type { Finding } from '../finding'
import type { Rule } from '../rule'
import type { Situation } from '../situation'
import { type Clause, clausesOf } from './clause'
import { following, listed } from './phrase'
import { trace } from './trace'

/**
 * Why a finding is one, in one line without a full stop: the protections that are missing, unsaid or
 * in place; of a threat that no protection ends, what makes it possible.
 */
export function because(
  { rule, subject }: Finding,
  situation: Situation,
  controls: readonly Control[],
): string {
  const binding = bind(situation, subject)
  const told = (part: Clause['part'], condition: Rule['when'], keep: 'every' | 'enough') =>
    condition ? clausesOf(part, trace(condition, binding, keep).reasons, situation, controls) : []
  const missing = told('gap', rule.gap, 'every')
  const clauses = missing.length > 0 ? missing : told('when', rule.when, 'enough')
  const texts = [...new Set(clauses.map(({ text }) => text))]
  // What follows several statements with “and” would seem to belong to the last of them.
  const isParted = texts.some((text) => /; |\. (?:Nobody has said|It is not known) /.test(text))
  return isParted
    ? texts.join('. ')
    : listed(texts.map((text, place) => (place === 0 ? text : following(text))))
}
