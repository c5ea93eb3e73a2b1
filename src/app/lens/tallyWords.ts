import type { Tally } from '@/review/trying/tally'
import type { Move } from '@/review/trying/moves'
import { counted } from '@/model/counted'

/** One count of what a trial comes to, in words, and the threats behind it. */
export interface TallyPart {
  readonly id: keyof Tally
  /** “2 withdrawn”. */
  readonly words: string
  readonly moves: readonly Move[]
}

const words = {
  withdrawn: ['withdrawn', 'withdrawn'],
  fall: ['falls into a lower band', 'fall into a lower band'],
  rise: ['rises into a higher band', 'rise into a higher band'],
  ask: ['then waits for an answer', 'then wait for an answer'],
  come: ['comes in', 'come in'],
} as const

const partNames = ['withdrawn', 'fall', 'rise', 'ask', 'come'] as const

/**
 * What a trial comes to: “3 of 9 threats leave the top bands”, “2 withdrawn”, “4 fall into a lower band”.
 * Behind the first stand all nine, those that leave before the others.
 */
export function tallyWords(tally: Tally): readonly TallyPart[] {
  const leave = tally.leaveTop.length
  const verb = leave === 1 ? 'leaves' : 'leave'
  const others = tally.top.filter((move) => !tally.leaveTop.includes(move))
  const top: TallyPart = {
    id: 'leaveTop',
    words: `${leave} of ${counted(tally.top.length, 'threat')} ${verb} the top bands`,
    moves: [...tally.leaveTop, ...others],
  }
  const parts = partNames.map((id): TallyPart => {
    const moves = tally[id]
    const [one, many] = words[id]
    return { id, words: `${moves.length} ${moves.length === 1 ? one : many}`, moves }
  })
  return [...(leave > 0 ? [top] : []), ...parts.filter(({ moves }) => moves.length > 0)]
}
