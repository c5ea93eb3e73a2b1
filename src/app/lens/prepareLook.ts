import type { InPieces } from '@/model/inPieces'
import { changedBadges } from '@/review/trying/changedBadges'
import { movesBetween } from '@/review/trying/moves'
import { withTried } from '@/review/trying/tryControls'
import type { Analyse, Analysis, Lensed } from '@/store/analysisStore'
import type { Look } from '@/store/keepLensed'
import type { Lens } from '@/store/lens'
import { analyserOf } from '../analysis/analyseWithRules'

type Trial = Extract<Lens, { type: 'trial' }>

/**
 * What a lens shows: an analysis of its own runs beside the real one, with the same rules, and is
 * thrown away with the lens.
 */
export function prepareLook(): Look {
  const analyse = analyseAlike()
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
function analyseAlike(): (analysis: Analysis) => Analyse {
  let made: { readonly inUse: Analysis['inUse']; readonly analyse: Analyse } | undefined
  return ({ inUse }) => {
    if (made?.inUse !== inUse) made = { inUse, analyse: analyserOf(inUse) }
    return made.analyse
  }
}

function* tried(lens: Trial, before: Analysis, analyse: Analyse): InPieces<Lensed> {
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
