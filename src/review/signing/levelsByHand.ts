import type { Model } from '@/model/model'
import { levelName } from '../changes/words/speaking'
import type { Threat } from '../threat'

const dimensions = ['likelihood', 'impact'] as const

/**
 * The levels that people set of a threat, each as a sentence without its full stop: “Likelihood set to
 * Unlikely (2) by Grace on 22 Nov 2026: tried for a week without success”.
 */
export function levelsByHand(
  decision: Threat['decision'],
  model: Model,
  dayWords: (when: string) => string,
): readonly string[] {
  if (!decision) return []
  return dimensions.flatMap((dimension) => {
    const set = levelSet(decision, dimension)
    if (set === null) return []
    const { value, reason = '', by = '', at } = set
    const who = by.trim() === '' ? '' : ` by ${by.trim()}`
    const when = at === undefined ? '' : ` on ${dayWords(at)}`
    const why = reason.trim() === '' ? '' : `: ${reason.trim()}`
    const label = dimension === 'likelihood' ? 'Likelihood' : 'Impact'
    return [`${label} set to ${levelName(dimension, value, { model })}${who}${when}${why}`]
  })
}

/** A threat written by hand has levels of its own; those of a rule are set in place of computed ones. */
function levelSet(
  decision: NonNullable<Threat['decision']>,
  dimension: (typeof dimensions)[number],
) {
  if (!('on' in decision)) return decision[dimension]
  const value = decision[dimension]
  return value === null ? null : { value, ...decision.levelReasons?.[dimension] }
}
