import type { Finding } from '@/rules/finding'
import { type Comparing, isThere } from '../comparing'
import type { Cause } from './cause'
import { differencesIn } from './differences'
import { packChange } from './packChange'
import { judgedBy } from './situations'
import { subjectCauses } from './subjectCauses'

/** Why a rule finds something else than before, at a record or at all. */
export function verdictCauses(
  { rule, subject }: Pick<Finding, 'rule' | 'subject'>,
  comparing: Comparing,
): readonly Cause[] {
  const { before, after } = comparing
  const packs = packCauses(rule.id, comparing)
  if (packs.length > 0) return packs
  const about = subjectCauses(subject, comparing)
  const isInBoth = isWhole(subject, before) && isWhole(subject, after)
  if (!isInBoth || about.length > 0) return about
  return differencesIn([rule.when, rule.gap], subject, judgedBy(comparing), comparing)
}

/** A flow takes part with both its ends. */
function isWhole(subject: Finding['subject'], side: Comparing['after']): boolean {
  if (!isThere(subject, side)) return false
  const flow = subject.type === 'flow' ? side.model.flows[subject.id] : undefined
  return !flow || (flow.from in side.model.elements && flow.to in side.model.elements)
}

/** That the rules of a pack are used or no longer used. */
function packCauses(rule: string, comparing: Comparing): readonly Cause[] {
  const { before, after } = comparing
  const [was, is] = [before, after].map(({ inUse }) => inUse.rules.some(({ id }) => id === rule))
  if (was === is) return []
  const change = packChange(rule, comparing)
  const text =
    change?.kind === 'switched'
      ? change.text
      : is
        ? 'Its rule is here now'
        : 'Its rule is no longer here'
  return [{ of: 'rule', text, records: [`about/${after.model.about.id}`] }]
}
