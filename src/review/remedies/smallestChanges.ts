import { subjectKey } from '@/model/subject'
import { bandsFromWorst, isWorse } from '@/risk/bands'
import type { Overrides } from '@/risk/rate'
import { controlsById } from '@/risk/ratingContext'
import { bind } from '@/rules/binding'
import type { Control } from '@/rules/control'
import { isSameChange, supposing } from '@/rules/explain/changes'
import type { Remedy } from '@/rules/explain/remedy'
import type { Finding } from '@/rules/finding'
import { compile } from '@/rules/judge'
import type { Situation } from '@/rules/situation'
import type { Change } from './applyRemedy'
import { answersToTry } from './candidates'
import { type Candidates, closingTogether, mostPairs, mostPairsTried } from './closingTogether'
import { changeInWords } from './labels'
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
  const all = {
    answers: answersToTry(finding, situation).map(answerMove),
    placed: controlMoves(finding, situation, controls),
  }
  const proper = withoutTwins(all, situation)
  const settles = settling(finding, situation)
  const helps = helpingFrom(now)
  const tried = (moves: readonly Move[]) => moves.map((move) => attempt(move, trial)).filter(helps)

  const alone = tried([...proper.answers, ...proper.placed]).filter(closes)
  const closing = alone.length > 0 ? alone : closingTogether(proper, all, settles, trial)
  const lowering = tried(all.placed).filter((each) => !closes(each))
  const found = [...closing, ...lowering].map((each) => leanest(each, trial))
  const pairs = () => inOrder(tried(fewPairs(all.placed)), finding).slice(0, mostPairs)
  const enough = found.length > 0 ? found : pairs().map((each) => leanest(each, trial))
  return inOrder(enough, finding).map((each) => remedyOf(each, situation, controls))
}

/**
 * Whether answers alone, with everything that follows from the drawing as it is, would settle what is
 * missing: a quick guess, since there are many pairs.
 */
function settling({ rule: { gap }, subject }: Finding, situation: Situation) {
  const judge = gap && compile(gap)
  const binding = bind(situation, subject)
  return ({ writes }: Move): boolean => judge?.(supposing(binding, writes)) === false
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

/** A change whose controls stand on no more records than they need to have its effect. */
function leanest(tried: Tried, trial: Trial): Tried {
  return tried.move.controls.reduce((each, _, at) => leanerAt(at, each, trial), tried)
}

function leanerAt(at: number, { move, effect }: Tried, trial: Trial): Tried {
  const placed = move.controls[at]
  if (!placed || placed.on.length < 2 || placed.on.length > mostRecords) return { move, effect }
  const withOn = (on: typeof placed.on) => ({
    ...move,
    controls: move.controls.with(at, { ...placed, on }),
  })
  const on = placed.on.reduce((left, subject) => {
    const without = left.filter((each) => each !== subject)
    if (without.length === 0) return left
    return isSameEffect(trial(withOn(without)), effect) ? without : left
  }, placed.on)
  return { move: withOn(on), effect }
}

function isSameEffect(one: Effect, other: Effect): boolean {
  if (one.type !== 'isRated' || other.type !== 'isRated') return one.type === other.type
  return one.residual.band === other.residual.band
}

const fewPairs = (moves: readonly Move[]) => pairsOf(moves).slice(0, mostPairsTried)

const hasTwin = (one: Move, others: readonly Move[]) =>
  others.some((other) => isSameChange(one.writes, other.writes))

/**
 * An answer that a control writes word for word is offered as that control where the protection is
 * known to be missing, and as an answer where nobody has said.
 */
function withoutTwins({ answers, placed }: Candidates, { factOf }: Situation): Candidates {
  const isUnsaid = ({ writes }: Move) =>
    writes.every(({ subject, property }) => factOf(subject, property).value === null)
  return {
    answers: answers.filter((each) => isUnsaid(each) || !hasTwin(each, placed)),
    placed: placed.filter((each) => !isUnsaid(each) || !hasTwin(each, answers)),
  }
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
  const said = changeInWords(move, situation, controlsById(controls))
  const change = { label: said, answers, controls: placed }
  if (effect.type !== 'isRated') return { ...change, outcome: 'handled' }
  return { ...change, outcome: 'lower', band: effect.residual.band }
}
