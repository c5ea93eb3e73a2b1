import { type Became, becameOf } from './became'
import type { Changes } from './changesBetween'

/** How much has changed, for a line at the top. */
export interface ChangeCounts {
  readonly added: number
  readonly removed: number
  readonly changed: number
  readonly newThreats: number
  readonly goneThreats: number
  /** Open threats whose residual band is worse, or better, than before. */
  readonly worse: number
  readonly better: number
  readonly decisions: number
  readonly expired: number
}

/** Counts what has changed. */
export function changeCounts({ records, threats, decisions, expired }: Changes): ChangeCounts {
  const ofKind = (kind: string) => records.filter((change) => change.kind === kind).length
  const threatsThat = (became: Became) =>
    threats.filter((change) => becameOf(change) === became).length
  return {
    added: ofKind('added'),
    removed: ofKind('removed'),
    changed: ofKind('changed'),
    newThreats: threatsThat('new'),
    goneThreats: threatsThat('gone'),
    worse: threatsThat('worse'),
    better: threatsThat('better'),
    decisions: decisions.length,
    expired: expired.length,
  }
}
