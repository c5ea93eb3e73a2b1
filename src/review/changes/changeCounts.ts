import { isWorse } from '@/risk/bands'
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
  const threatsOf = (kind: string) => threats.filter((change) => change.kind === kind)
  const bands = threatsOf('moved').flatMap(({ from, to }) => {
    const [was, is] = [from.bands.residual, to.bands.residual]
    return was && is ? [{ was, is }] : []
  })
  return {
    added: ofKind('added'),
    removed: ofKind('removed'),
    changed: ofKind('changed'),
    newThreats: threatsOf('new').length,
    goneThreats: threatsOf('gone').length,
    worse: bands.filter(({ was, is }) => isWorse(is, was)).length,
    better: bands.filter(({ was, is }) => isWorse(was, is)).length,
    decisions: decisions.length,
    expired: expired.length,
  }
}
