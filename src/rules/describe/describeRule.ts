import type { Rule } from '../rule'
import { controlsThatHelp } from './controlWords'
import { whatItFlags, whenItIsSilent } from './flagged'
import { likelihoodAndImpact } from './ratingWords'
import { readMore } from './referenceWords'
import { type Section, text } from './section'

/** Everything that there is to say about a rule, section by section, made from its data. */
export function describeRule(rule: Rule): readonly Section[] {
  return [
    { id: 'why', heading: 'Why it matters', blocks: [text(rule.why)] },
    whatItFlags(rule),
    whenItIsSilent(rule),
    { id: 'check', heading: 'How to check', blocks: [text(rule.check)] },
    { id: 'wrong', heading: 'When it is wrong', blocks: [text(rule.exception)] },
    likelihoodAndImpact(rule),
    controlsThatHelp(rule),
    ...(rule.references.length > 0 ? [readMore(rule)] : []),
  ]
}
