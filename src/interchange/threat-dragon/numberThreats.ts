import type { OwnThreat } from '@/model/ownThreat'
import type { Json } from '../json'
import { spoken } from './notes'
import type { Records } from './records'

/**
 * Sees to it that every number is given to one threat only, and that a threat which was decided has
 * one. Gives back the last number that is in use.
 */
export function numberThreats(records: Records, threatTop: Json | undefined): number {
  const threats = Object.values(records.tables.ownThreats)
  const numbers = threats.map(({ number }) => number ?? 0)
  let last = numbers.reduce((one, other) => Math.max(one, other), topOf(threatTop))
  const given = new Set<number>()

  for (const threat of threats) {
    const isTwice = threat.number !== null && given.has(threat.number)
    if (isTwice || (threat.number === null && threat.response !== null)) {
      last += 1
      if (isTwice) noteTwice(threat, last, records)
      records.tables.ownThreats[threat.id] = { ...threat, number: last }
    } else if (threat.number !== null) {
      given.add(threat.number)
    }
  }
  return last
}

/** The largest threat number that is believed: beyond it, counting on would not be exact. */
const largest = 1_000_000_000

function topOf(json: Json | undefined): number {
  const isCount = typeof json === 'number' && Number.isInteger(json) && json > 0 && json <= largest
  return isCount ? json : 0
}

function noteTwice({ title, number }: OwnThreat, now: number, records: Records): void {
  records.notes.decided(
    `Threat ${spoken(title, 'without a title')}`,
    `Another threat has the number ${number} as well, so this one is now ${now}.`,
  )
}
