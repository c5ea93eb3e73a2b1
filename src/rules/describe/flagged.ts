import type { Rule } from '../rule'
import { askedOf } from './askedOf'
import { holding } from './holding'
import { type Section, text } from './section'
import { statementsOf } from './statements'
import { notApplicableNote, whileUnknown } from './unknown'

/** What a rule flags, in words made from its own conditions. */
export function whatItFlags(rule: Rule): Section {
  const { when, gap, applies } = rule
  const looks = `It looks at ${askedOf(applies)}.`
  const possible = when
    ? holding(`${looks} The threat is possible where`, statementsOf(when, applies.to))
    : [text(`${looks} The threat is possible everywhere there.`)]
  const open = gap
    ? holding('The protection is missing where', statementsOf(gap, applies.to))
    : [text('No protection ends it; controls only make it less likely or less harmful.')]
  return { id: 'flags', heading: 'What it flags', blocks: [...possible, ...open] }
}

/** When a rule says nothing, and what it does while an answer is missing. */
export function whenItIsSilent(rule: Rule): Section {
  const { gap, applies } = rule
  const handled = gap
    ? holding('It counts as handled where', statementsOf(gap, applies.to, true))
    : []
  const unknown = whileUnknown(rule)
  const blocks = [text(notApplicableNote(rule)), ...handled, ...(unknown ? [text(unknown)] : [])]
  return { id: 'silent', heading: 'When it is silent', blocks }
}
