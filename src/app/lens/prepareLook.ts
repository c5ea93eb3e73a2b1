import type { InPieces } from '@/model/inPieces'
import { changedBadges } from '@/review/trying/changedBadges'
import { movesBetween } from '@/review/trying/moves'
import { withTried } from '@/review/trying/tryControls'
import type { Analyse, Analysis, Lensed } from '@/store/analysisStore'
import type { Look } from '@/store/keepLensed'
import type { Lens } from '@/store/lens'
import { type Analyser, analyserOf } from '../analysis/analyseWithRules'

type Through<Type extends Lens['type']> = Extract<Lens, { type: Type }>

/**
 * What a lens shows. For controls that are tried out an analysis of its own runs beside the real one,
 * with the same rules and from where that one has come to, and is thrown away with the lens.
 */
export function prepareLook(fork: Analyser['fork']): Look {
  const analyse = analyseAlike(fork)
  return function* look(lens, before): InPieces<Lensed> {
    if (lens.type === 'trial') return yield* tried(lens, before, analyse(before))
    return {
      lens,
      before,
      after: before,
      moves: new Map(),
      badges: before.badges,
      aside: new Map(),
    }
  }
}

/** An analyser with the rules of an analysis; made anew when those are others. */
function analyseAlike(fork: Analyser['fork']): (analysis: Analysis) => Analyse {
  let made: { readonly inUse: Analysis['inUse']; readonly analyse: Analyse } | undefined
  return ({ inUse }) => {
    if (made?.inUse !== inUse) made = { inUse, analyse: fork(inUse) ?? analyserOf(inUse) }
    return made.analyse
  }
}

function* tried(lens: Through<'trial'>, before: Analysis, analyse: Analyse): InPieces<Lensed> {
  const after = yield* analyse(withTried(before.model, lens.controls))
  return {
    lens,
    before,
    after,
    moves: movesBetween(before.threats, after.threats),
    badges: changedBadges(before.badges, after.badges),
    aside: new Map(),
  }
}
