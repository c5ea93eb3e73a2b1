import { subjectKey } from '@/model/subject'
import type { Control } from '@/rules/control'
import type { SupposedAnswer } from '@/rules/explain/changes'
import { missingMitigations } from '@/rules/explain/controlChanges'
import type { Finding } from '@/rules/finding'
import { isSameQuestion } from '@/rules/judge'
import type { Situation } from '@/rules/situation'
import type { Change } from './applyRemedy'
import type { Effect, Trial } from './trial'

/** A change that may help, and the answers that it comes to. */
export interface Move extends Change {
  readonly writes: readonly SupposedAnswer[]
}

/** A change that was tried, with what came of it. */
export interface Tried {
  readonly move: Move
  readonly effect: Effect
}

/** Tries a change. */
export function attempt(move: Move, trial: Trial): Tried {
  return { move, effect: trial(move) }
}

/** Whether a change makes the threat go away. */
export const closes = ({ effect }: Pick<Tried, 'effect'>): boolean => effect.type === 'goesAway'

/** An answer as a change. */
export const answerMove = (answer: SupposedAnswer): Move => ({
  answers: [answer],
  controls: [],
  writes: [answer],
})

/** The controls of the rule where they are not on yet, each once. */
export function controlMoves(
  { rule, subject }: Finding,
  situation: Situation,
  controls: readonly Control[],
): readonly Move[] {
  const moves = new Map<string, Move>()
  const missing = missingMitigations(rule.mitigations, subject, situation, controls)
  for (const { control, on, changes } of missing) {
    const key = [control.id, ...on.map(subjectKey)].join(' ')
    moves.set(key, { answers: [], controls: [{ control: control.id, on }], writes: changes })
  }
  return [...moves.values()]
}

/** Every two changes that go together. */
export function pairsOf(moves: readonly Move[]): readonly Move[] {
  return moves.flatMap((one, place) =>
    moves
      .slice(place + 1)
      .flatMap((other): Move[] => (isFitting(one, other) ? [both(one, other)] : [])),
  )
}

/** Two answers to one question, and a control beside an answer that it writes, are no pair. */
function isFitting(one: Move, other: Move): boolean {
  if (one.controls.length > 0 && other.controls.length > 0) return true
  return !one.writes.some((each) => other.writes.some((twin) => isSameQuestion(each, twin)))
}

/** Two changes as one. */
export const both = (one: Move, other: Move): Move => ({
  answers: [...one.answers, ...other.answers],
  controls: [...one.controls, ...other.controls],
  writes: [...one.writes, ...other.writes],
})
