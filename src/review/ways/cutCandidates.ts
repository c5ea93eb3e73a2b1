import { subjectKey } from '@/model/subject'
import type { Control } from '@/rules/control'
import { isSameChange } from '@/rules/explain/changes'
import { isSameQuestion } from '@/rules/judge'
import type { Situation } from '@/rules/situation'
import { answersToTry } from '../remedies/candidates'
import { answerMove, controlMoves, type Move } from '../remedies/move'
import type { WayStep } from './way'
import { asTried } from './waysCut'

/** What can be tried against all that a step relies on, each once. */
export interface CutCandidates {
  readonly placed: readonly Move[]
  readonly answers: readonly Move[]
}

/** Answers that are tried for a step; more than its threats ask for at most places. */
const mostAnswers = 24

/**
 * The controls of what a step relies on, where they are not on yet, and other answers to what its
 * protections were judged by. An answer that a control writes is offered as that control,
 * and what the way hangs on is asked where that is told.
 */
export function candidatesFor(
  { relies, asks }: WayStep,
  situation: Situation,
  catalogue: readonly Control[],
): CutCandidates {
  const placed = new Map<string, Move>()
  const answers = new Map<string, Move>()
  for (const { threat } of relies) {
    for (const move of controlsAgainst(threat, situation, catalogue)) placed.set(nameOf(move), move)
    if (threat.origin.type !== 'finding') continue
    for (const answer of answersToTry(threat.origin.finding, situation)) {
      if (asks.some((asked) => isSameQuestion(asked, answer))) continue
      const { subject, property, value } = answer
      answers.set(`${subjectKey(subject)} ${property} ${[value].flat().join()}`, answerMove(answer))
    }
  }
  const controls = [...placed.values()]
  const hasTwin = ({ writes }: Move) => controls.some((each) => isSameChange(each.writes, writes))
  return {
    placed: controls,
    answers: [...answers.values()].filter((each) => !hasTwin(each)).slice(0, mostAnswers),
  }
}

/** Where a threat is about several records, each control that is missing on any stands on all of those. */
function controlsAgainst(
  threat: WayStep['relies'][number]['threat'],
  situation: Situation,
  catalogue: readonly Control[],
): readonly Move[] {
  const moves = asTried(threat).flatMap(({ finding }) =>
    controlMoves(finding, situation, catalogue),
  )
  if (threat.origin.type !== 'own') return moves
  const byControl = new Map<string, Move>()
  for (const { controls, writes } of moves) {
    for (const { control, on } of controls) {
      const before = byControl.get(control)
      const places = [...(before?.controls.flatMap((each) => each.on) ?? []), ...on]
      byControl.set(control, {
        answers: [],
        controls: [{ control, on: places }],
        writes: [...(before?.writes ?? []), ...writes],
      })
    }
  }
  return [...byControl.values()]
}

const nameOf = ({ controls }: Move) =>
  controls.map(({ control, on }) => [control, ...on.map(subjectKey)].join(' ')).join('; ')
