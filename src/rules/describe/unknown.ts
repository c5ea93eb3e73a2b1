import type { Condition } from '../condition'
import { isThreatWhenUnknown } from '../outcome'
import { isProperty } from '../explain/says'
import { partsOf } from '../path'
import { readsOf } from '../reads'
import type { Rule } from '../rule'

/** Where the threat is not possible, nobody hears of it. */
export function notApplicableNote({ when }: Rule): string {
  return when
    ? 'It says nothing where the threat is not possible.'
    : 'The threat is possible wherever it looks, so it is silent only once it is handled.'
}

/** What becomes of a rule while nobody has given the answers that it needs. */
export function whileUnknown(rule: Rule): string | null {
  const { when, gap } = rule
  const asks = when !== null && restsOnAnswers(when)
  const gapUnknown = gap !== null && restsOnAnswers(gap)
  if (!asks && !gapUnknown) return null
  if (!gapUnknown) return 'While nobody has said whether it is possible, it asks.'
  const shown = isThreatWhenUnknown(rule)
    ? 'it is shown as a threat that nobody has verified'
    : 'it asks and shows no threat'
  const start = asks ? 'While nobody has said whether it is possible, it asks. ' : ''
  return `${start}While nobody has said whether the protection is there, ${shown}.`
}

function restsOnAnswers(condition: Condition): boolean {
  return readsOf(condition).some((path) => isProperty(partsOf(path)[1]))
}
