import type { InPieces } from '@/model/inPieces'
import { badgesOf } from '@/review/badges'
import { threatsSeenBy } from '@/review/eyes/threatsSeenBy'
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
  return (lens, before) =>
    lens.type === 'trial' ? tried(lens, before, analyse(before)) : throughEyes(lens, before)
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

function* throughEyes(lens: Through<'actor'>, before: Analysis): InPieces<Lensed> {
  const { model, inUse, situation, questions } = before
  const actor = model.actors[lens.actor]
  const { threats, aside } = actor
    ? yield* threatsSeenBy(actor, { situation, threats: before.threats, controls: inUse.controls })
    : { threats: before.threats, aside: new Map<string, readonly string[]>() }
  const badges = badgesOf(threats)
  const after: Analysis = {
    model,
    inUse,
    situation,
    questions,
    threats,
    badges,
    get findings() {
      return before.findings
    },
  }
  const was = new Map(before.threats.map((threat) => [threat.id, threat]))
  const moves = new Map(
    threats.map((threat) => [threat.id, { before: was.get(threat.id) ?? null, after: threat }]),
  )
  return { lens, before, after, moves, badges, aside }
}
