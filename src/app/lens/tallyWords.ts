import type { Tally } from '@/review/trying/tally'
import { counted } from '../counted'

type Words = {
  readonly [Part in Exclude<keyof Tally, 'leaveTop' | 'top'>]: readonly [string, string]
}

const words: Words = {
  withdrawn: ['withdrawn', 'withdrawn'],
  fall: ['falls into a lower band', 'fall into a lower band'],
  rise: ['rises into a higher band', 'rise into a higher band'],
  ask: ['then waits for an answer', 'then wait for an answer'],
  come: ['comes in', 'come in'],
}

/** What a trial comes to: “3 of 9 threats leave the top bands · 2 withdrawn · 4 fall into a lower band”. */
export function tallyWords(tally: Tally): string {
  const { leaveTop, top } = tally
  const leave = leaveTop === 1 ? 'leaves' : 'leave'
  const parts = [
    ...(leaveTop > 0 ? [`${leaveTop} of ${counted(top, 'threat')} ${leave} the top bands`] : []),
    ...partNames.flatMap((part) => {
      const [one, many] = words[part]
      const count = tally[part]
      return count > 0 ? [`${count} ${count === 1 ? one : many}`] : []
    }),
  ]
  return parts.length > 0 ? parts.join(' · ') : 'No threat changes its band'
}

const partNames = ['withdrawn', 'fall', 'rise', 'ask', 'come'] as const
