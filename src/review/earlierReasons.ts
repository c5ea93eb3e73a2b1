import type { Response } from '@/model/decision'
import type { Model } from '@/model/model'

/**
 * Reasons that were given for a response in this model, each once, the latest first, at most so many:
 * what holds for one threat often holds for another.
 */
export function earlierReasons(
  { decisions, ownThreats }: Model,
  response: Response,
  most: number,
): readonly string[] {
  const given = [...Object.values(decisions), ...Object.values(ownThreats)]
    .filter((each) => each.response === response && each.reason.trim() !== '')
    .toSorted((one, other) => ((other.at ?? '') < (one.at ?? '') ? -1 : 1))
  return [...new Set(given.map(({ reason }) => reason.trim()))].slice(0, most)
}
