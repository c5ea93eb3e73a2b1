import type { Rule } from '../rule'
import { askedOf } from './askedOf'
import { type Block, type Item, list, type Section, text } from './section'
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

/** Sentences under their head, which says whether all of them must be true or one of them. */
function holding(head: string, items: readonly Item[]): readonly Block[] {
  const [only, ...more] = items
  if (more.length > 0) return [text(`${head} all of this holds:`), list(items)]
  if (only?.text === 'One of these holds:') {
    return [text(`${head} one of these holds:`), list(only.parts ?? [])]
  }
  return [text(`${head} this holds:`), list(items)]
}
