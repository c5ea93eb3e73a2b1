import type { ModelCheck } from '../modelCheck'
import { askedOf } from './askedOf'
import { holding } from './holding'
import { type Block, text } from './section'
import { statementsOf } from './statements'

/** What there is to say about a check of the drawing, under its title. */
export function describeCheck({ why, remedy, applies, when }: ModelCheck): readonly Block[] {
  const looks = `It looks at ${askedOf(applies)}, and speaks where`
  return [text(why), ...holding(looks, statementsOf(when, applies.to)), text(remedy)]
}
