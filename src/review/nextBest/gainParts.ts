import { counted } from '@/model/counted'
import type { Gain } from './gain'
import type { Way } from '../ways/way'
import type { Move } from './tryOut'

/** One thing that an action changes, in words, and the threats behind it. */
export interface GainPart {
  readonly id:
    | 'critical'
    | 'high'
    | 'medium'
    | 'withdrawn'
    | 'lowered'
    | 'raised'
    | 'surfaced'
    | 'ways'
  /** “2 threats out of Critical”. */
  readonly words: string
  readonly moves: readonly Move[]
  /** The ways from threat actors to assets that are cut, where the part is about those. */
  readonly ways: readonly Way[]
}

/**
 * What an action changes, each with its threats: “2 threats out of Critical”, “3 out of High”, “1 goes
 * away”, “4 ways to assets cut”. What leaves Medium is told only where nothing leaves the worse bands.
 */
export function gainParts({
  out,
  withdrawn,
  lowered,
  raised,
  surfaced,
  cut,
}: Gain): readonly GainPart[] {
  const hasTop = out.critical.length + out.high.length > 0
  const all: readonly (readonly [GainPart['id'], readonly Move[], string, string?])[] = [
    ['critical', out.critical, 'out of Critical'],
    ['high', out.high, 'out of High'],
    ['medium', hasTop ? [] : out.medium, 'out of Medium'],
    ['withdrawn', withdrawn, 'goes away', 'go away'],
    ['lowered', lowered, 'lowered within its band', 'lowered within their bands'],
    ['raised', raised, 'becomes worse', 'become worse'],
    ['surfaced', surfaced, 'comes in', 'come in'],
  ]
  const there = all.filter(([, moves]) => moves.length > 0)
  const parts = there.map(([id, moves, one, many = one], at): GainPart => {
    const count = moves.length
    const threats = counted(count, 'threat')
    return {
      id,
      words: `${at === 0 ? threats : String(count)} ${count === 1 ? one : many}`,
      moves,
      ways: [],
    }
  })
  return cut.length === 0 ? parts : [...parts, waysPart(cut)]
}

function waysPart(ways: readonly Way[]): GainPart {
  const words = counted(ways.length, 'way to an asset cut', 'ways to assets cut')
  return { id: 'ways', words, moves: [], ways }
}

/** “2 threats out of Critical, 3 out of High, 1 goes away”. */
export function gainInWords(gain: Gain): string {
  const parts = gainParts(gain)
  if (parts.length === 0) return 'no threat changes its band'
  return parts.map(({ words }) => words).join(', ')
}
