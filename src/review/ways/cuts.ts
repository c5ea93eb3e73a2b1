import type { InPieces } from '@/model/inPieces'
import { subjectKey } from '@/model/subject'
import type { Control } from '@/rules/control'
import { isSameQuestion } from '@/rules/judge'
import type { Rule } from '@/rules/rule'
import type { Situation } from '@/rules/situation'
import type { Change } from '../remedies/applyRemedy'
import { both, type Move } from '../remedies/move'
import { candidatesFor } from './cutCandidates'
import type { Way, WayStep } from './way'
import { type Blocked, blockingTrial, isCut } from './waysCut'

/** What cuts a way in one of its steps: controls, or what would have to be so of the records. */
export interface Cut extends Change {
  /** The place of the step among those of the way. */
  readonly step: number
}

/** Single controls and answers that are offered for a step, and pairs that are tried where none will do. */
const mostSingle = 3
const mostPairsTried = 40

/** Cuts that are offered for a way, by controls and by answers: more than a few are no help. */
const mostCuts = 5
const mostAnswers = 3

/** The controls that can be applied, and the rules that are in use. */
export interface Toolbox {
  readonly controls: readonly Control[]
  readonly rules: readonly Rule[]
}

type Blocks = (change: Change) => Blocked

/**
 * The smallest changes that would cut a way: in each step, single controls and single answers, else a
 * pair of controls, else as little as is needed. Each has been tried on the model with all that the
 * step relies on, so what it says is what it does. The smallest first, then those that cut the
 * earliest; what takes an answer comes after the controls, since no one can decide that it is so.
 */
export function* cutsInPieces(
  { steps }: Way,
  situation: Situation,
  { controls: catalogue, rules }: Toolbox,
): InPieces<readonly Cut[]> {
  const blocks = blockingTrial(steps, situation, catalogue, rules)
  const cuts: Cut[] = []
  for (const [at, step] of steps.entries()) {
    for (const { answers, controls } of yield* cuttingMoves(step, blocks, situation, catalogue)) {
      cuts.push({ step: at, answers, controls })
    }
  }
  const sorted = cuts
    .toSorted((one, other) => sizeOf(one) - sizeOf(other) || one.step - other.step)
    .filter((cut, at, all) => all.findIndex((each) => keyOf(each) === keyOf(cut)) === at)
  const isOfControls = ({ answers }: Cut) => answers.length === 0
  return [
    ...sorted.filter(isOfControls).slice(0, mostCuts),
    ...sorted.filter((cut) => !isOfControls(cut)).slice(0, mostAnswers),
  ]
}

const sizeOf = ({ answers, controls }: Change) => answers.length + controls.length

type Moves = readonly Move[]

function* cuttingMoves(
  step: WayStep,
  blocks: Blocks,
  situation: Situation,
  catalogue: readonly Control[],
): InPieces<Moves> {
  if (step.relies.length === 0) return []
  const { placed, answers } = candidatesFor(step, situation, catalogue)
  const cuts = (move: Move) => isCut(step, blocks(move))
  const controls = yield* byControls(placed, cuts)
  const single = yield* those(answers, cuts, mostSingle)
  const found = [...controls, ...oncePerQuestion(single)]
  return found.length > 0 ? found : yield* asFewAs([...oncePerQuestion(answers), ...placed], cuts)
}

function* byControls(placed: Moves, cuts: (move: Move) => boolean): InPieces<Moves> {
  if (placed.length === 0 || !cuts(together(placed))) return []
  const singles = yield* those(placed, cuts, mostSingle)
  if (singles.length > 0) return singles
  const pairs = placed.flatMap((one, at) =>
    placed.slice(at + 1).map((other): Move => both(one, other)),
  )
  const pair = yield* those(pairs.slice(0, mostPairsTried), cuts, 1)
  return pair.length > 0 ? pair : yield* asFewAs(placed, cuts)
}

/** All of some changes, less each that is not needed, the first before the others; none where even all of them cut nothing. */
function* asFewAs(moves: Moves, cuts: (move: Move) => boolean): InPieces<Moves> {
  if (moves.length === 0 || !cuts(together(moves))) return []
  let needed = moves
  for (const each of moves) {
    const without = needed.filter((other) => other !== each)
    if (cuts(together(without))) needed = without
    yield
  }
  return [together(needed)]
}

const nothing: Move = { answers: [], controls: [], writes: [] }

const together = (moves: Moves): Move => moves.reduce(both, nothing)

function* those(moves: Moves, cuts: (move: Move) => boolean, most: number): InPieces<Moves> {
  const found: Move[] = []
  for (const move of moves) {
    if (cuts(move)) found.push(move)
    if (found.length === most) return found
    yield
  }
  return found
}

/** Of several good answers to one question the first, so that together they are no contradiction. */
function oncePerQuestion(moves: Moves): Moves {
  return moves.filter(
    ({ answers: [first] }, at) =>
      first !== undefined &&
      moves.findIndex(({ answers: [twin] }) => twin && isSameQuestion(first, twin)) === at,
  )
}

const keyOf = ({ answers, controls }: Cut) =>
  [
    ...answers.map(({ subject, property, value }) =>
      [subjectKey(subject), property, ...[value].flat()].join(' '),
    ),
    ...controls.map(({ control, on }) => [control, ...on.map(subjectKey)].join(' ')),
  ]
    .toSorted()
    .join('; ')
