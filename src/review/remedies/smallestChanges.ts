import { subjectKey } from '@/model/subject'
import { bandsFromWorst, isWorse } from '@/risk/bands'
import type { Overrides } from '@/risk/rate'
import { controlsById } from '@/risk/ratingContext'
import type { Control } from '@/rules/control'
import { isSameChange } from '@/rules/explain/changes'
import type { Remedy } from '@/rules/explain/remedy'
import type { Finding } from '@/rules/finding'
import type { Situation } from '@/rules/situation'
import type { Change } from './applyRemedy'
import { answersToTry } from './candidates'
import { closingTogether, mostPairs, mostPairsTried } from './closingTogether'
import { answersInWords, controlsInWords } from './labels'
import { answerMove, attempt, closes, controlMoves, type Move, pairsOf, type Tried } from './move'
import { type Effect, type Trial, trialOf } from './trial'

/**
 * The smallest changes that would make a threat go away or bring it into a lower band: single answers
 * and single controls, or pairs where no single one does it. Each has been tried on the model, so
 * what it says is what it does. The same every time; what goes away first, then the lowest band.
 */
export function smallestChanges(
  finding: Finding,
  situation: Situation,
  controls: readonly Control[],
  overrides: Overrides | null = null,
): readonly Remedy[] {
  if (finding.outcome === 'handled') return []
  const trial = trialOf(finding, situation, controls, overrides)
  const now = trial(nothing)
  const answers = answersToTry(finding, situation).map(answerMove)
  const placed = controlMoves(finding, situation, controls)
  const helps = helpingFrom(now)
  const tried = (moves: readonly Move[]) => moves.map((move) => attempt(move, trial)).filter(helps)

  const single = [...tried(answers), ...tried(placed).map((each) => leanest(each, trial))]
  const lowering = single.filter(({ move, effect }) => !closes({ effect }) && isControl(move))
  const closing = single.filter(closes)
  const found = [
    ...(closing.length > 0
      ? closing
      : closingTogether({ answers, placed }, finding, situation, trial)),
    ...lowering,
  ]
  const enough =
    found.length > 0 ? found : inOrder(tried(fewPairs(placed)), finding).slice(0, mostPairs)
  return inOrder(withoutTwins(enough, situation), finding).map((each) =>
    remedyOf(each, situation, controls),
  )
}

const nothing: Change = { answers: [], controls: [] }

/** Whether a change makes a threat go away, or lowers its band. */
function helpingFrom(now: Effect) {
  return ({ effect }: Tried): boolean => {
    if (effect.type !== 'isRated') return effect.type === 'goesAway'
    return now.type === 'isRated' && isWorse(now.residual.band, effect.residual.band)
  }
}

/** Records on which a control is tried to be left out one by one. */
const mostRecords = 8

/** A control on no more records than it needs to have its effect. */
function leanest({ move, effect }: Tried, trial: Trial): Tried {
  const [placed] = move.controls
  if (!placed || placed.on.length < 2 || placed.on.length > mostRecords) return { move, effect }
  const on = placed.on.reduce((left, subject) => {
    const without = left.filter((each) => each !== subject)
    if (without.length === 0) return left
    const lean = { answers: [], controls: [{ ...placed, on: without }] }
    return isSameEffect(trial(lean), effect) ? without : left
  }, placed.on)
  return { move: { ...move, controls: [{ ...placed, on }] }, effect }
}

function isSameEffect(one: Effect, other: Effect): boolean {
  if (one.type !== 'isRated' || other.type !== 'isRated') return one.type === other.type
  return one.residual.band === other.residual.band
}

const fewPairs = (moves: readonly Move[]) => pairsOf(moves).slice(0, mostPairsTried)

const isControl = ({ controls }: Move) => controls.length > 0

const isAnswer = ({ move }: Tried) => move.controls.length === 0

/**
 * An answer that a control writes word for word is offered as that control where the protection is
 * known to be missing, and as an answer where nobody has said.
 */
function withoutTwins(found: readonly Tried[], situation: Situation): readonly Tried[] {
  const isUnsaid = ({ move }: Tried) =>
    move.writes.every(({ subject, property }) => situation.factOf(subject, property).value === null)
  const hasTwin = (one: Tried) =>
    found.some(
      (other) =>
        isAnswer(other) !== isAnswer(one) && isSameChange(one.move.writes, other.move.writes),
    )
  return found.filter((each) => !hasTwin(each) || isUnsaid(each) === isAnswer(each))
}

/** What makes it go away first, then by the band it leads to, then what is done on the spot. */
function inOrder(found: readonly Tried[], { subject }: Finding): readonly Tried[] {
  const isElsewhere = ({ writes }: Move) =>
    writes.some((each) => subjectKey(each.subject) !== subjectKey(subject))
  const rank = ({ move, effect }: Tried) => {
    const band = effect.type === 'isRated' ? bandsFromWorst.indexOf(effect.residual.band) : null
    return (band === null ? 0 : bandsFromWorst.length - band) * 2 + Number(isElsewhere(move))
  }
  return found.toSorted((one, other) => rank(one) - rank(other))
}

function remedyOf(
  { move, effect }: Tried,
  situation: Situation,
  controls: readonly Control[],
): Remedy {
  const { answers, controls: placed } = move
  const said = [
    ...(answers.length > 0 ? [answersInWords(answers, situation)] : []),
    ...(placed.length > 0 ? [controlsInWords(placed, situation, controlsById(controls))] : []),
  ].join(', with ')
  const change = { label: said, answers, controls: placed }
  if (effect.type !== 'isRated') return { ...change, outcome: 'handled' }
  return { ...change, outcome: 'lower', band: effect.residual.band }
}
