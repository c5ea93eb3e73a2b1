import { isSameQuestion } from '@/rules/judge'
import { attempt, both, closes, type Move, pairsOf, type Tried } from './move'
import type { Trial } from './trial'

/** Pairs that are tried on the model, and pairs that are offered: more than a few are no help. */
export const mostPairsTried = 40
export const mostPairs = 3

/** What can be tried for a threat: other answers, and the controls of its rule. */
export interface Candidates {
  readonly answers: readonly Move[]
  readonly placed: readonly Move[]
}

/**
 * What makes a threat go away where no single change does: pairs, or as many answers as it takes.
 * Which pairs may do it is guessed first, since there are many.
 */
export function closingTogether(
  proper: Candidates,
  all: Candidates,
  maySettle: (move: Move) => boolean,
  trial: Trial,
): readonly Tried[] {
  const likely = pairsOf([...proper.answers, ...proper.placed]).filter(maySettle)
  const tried = likely.slice(0, mostPairsTried).map((move) => attempt(move, trial))
  const closing = tried.filter(closes)
  return closing.length > 0 ? closing.slice(0, mostPairs) : everyProtection(all.answers, trial)
}

const nothing: Move = { answers: [], controls: [], writes: [] }

const whole = (moves: readonly Move[]) => moves.reduce(both, nothing)

/** Where more than two are needed: every protection that is asked for, less each that is not needed. */
function everyProtection(answers: readonly Move[], trial: Trial): readonly Tried[] {
  const there = answers.filter(
    ({ writes: [first] }, place) =>
      first !== undefined &&
      first.value !== 'no' &&
      answers.findIndex(({ writes: [twin] }) => twin && isSameQuestion(first, twin)) === place,
  )
  const close = (moves: readonly Move[]) => closes({ effect: trial(whole(moves)) })
  if (there.length < 3 || !close(there)) return []
  const needed = there.reduce((left, move) => {
    const without = left.filter((each) => each !== move)
    return close(without) ? without : left
  }, there)
  return [{ move: whole(needed), effect: { type: 'goesAway' } }]
}
