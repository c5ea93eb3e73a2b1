import { graphOf } from '@/model/graph'
import { atOnce, type InPieces } from '@/model/inPieces'
import type { Model } from '@/model/model'
import type { Subject } from '@/model/subject'
import { nextReadings } from './changedFacts'
import type { Change } from './changeLog'
import { noteCommonParts } from './commonParts'
import type { Control } from './control'
import type { Evaluation, Since } from './evaluate'
import { findingBook, type Replaced } from './findingBook'
import { overlayOf, settled } from './overlay'
import { questionBook } from './questionBook'
import { readingsOf, type Readings } from './reading'
import { isSameOrder, recordsByKind } from './records'
import type { Rule } from './rule'
import { type ReadyRule, readyRule, type RulesAt, rulesInQuestion } from './ruleIndex'
import type { ControlView, Situation } from './situation'
import { situationFrom } from './situationOf'
import { touchedBy, type Touched } from './touched'

/**
 * Evaluates one state of a model after another. What an edit cannot have touched is taken over from
 * the state before; the result is the same as that of a full run.
 */
export interface Evaluator {
  readonly evaluate: (model: Model) => Evaluation
  /** The same, with a pause after every few records. The next state has to wait until this one is done. */
  readonly evaluateInPieces: (model: Model) => InPieces<Evaluation>
  /**
   * One that has come as far, and goes its own way from here: from a state that differs little from
   * the last one. Not while an evaluation is under way.
   */
  readonly fork: () => Evaluator
}

/** An evaluator of these rules, for models in which these controls can be applied. */
export function createEvaluator(
  rules: readonly Rule[],
  controls: readonly Control[],
  view: ControlView = 'inPlace',
): Evaluator {
  noteCommonParts(rules)
  const ready = rules.map(readyRule)
  return evaluatorFrom({ ready, rulesAt: rulesInQuestion(rules), controls, view })
}

/** How far an evaluator has come. */
interface Last {
  readonly readings: Readings
  readonly evaluation: Evaluation
}

interface Judging {
  readonly ready: readonly ReadyRule[]
  readonly rulesAt: RulesAt
  readonly controls: readonly Control[]
  readonly view: ControlView
}

function evaluatorFrom(judging: Judging, judge = judgeIn(judging.rulesAt), came?: Last): Evaluator {
  const { ready, controls, view } = judging
  let last = came

  const first = (model: Model): Next => {
    const graph = graphOf(model)
    const readings = readingsOf(model, graph, overlayOf(model, graph, controls, view))
    return { readings, changes: [], touched: recordsByKind(model).map(wholly) }
  }
  const following = (before: Readings, model: Model): Next => {
    const graph = graphOf(model)
    const overlay = settled(overlayOf(model, graph, controls, view), before.overlay)
    const { readings, changes } = nextReadings(before, { model, graph, overlay })
    return { readings, changes, touched: touchedBy(readings.evidence, changes, ready) }
  }
  function* evaluateInPieces(model: Model): InPieces<Evaluation> {
    if (last?.evaluation.situation.model === model) return last.evaluation
    const next = last ? following(last.readings, model) : first(model)
    const situation = situationFrom(view, next.readings)
    const evaluation = yield* judge.judgeTouched(situation, next, last?.evaluation)
    last = { readings: next.readings, evaluation }
    return evaluation
  }
  return {
    evaluateInPieces,
    evaluate: (model) => atOnce(evaluateInPieces(model)),
    fork: () => evaluatorFrom(judging, judge.fork(), last),
  }
}

interface Next {
  readonly readings: Readings
  readonly changes: readonly Change[]
  readonly touched: readonly Touched[]
}

function wholly(subject: Subject): Touched {
  return { subject, rules: 'all' }
}

interface Judge {
  readonly judgeTouched: (
    situation: Situation,
    next: Next,
    last: Evaluation | undefined,
  ) => InPieces<Evaluation>
  readonly fork: () => Judge
}

/** So many records are judged in a small part of a millisecond. */
const BETWEEN_PAUSES = 8

/** Judges what was touched, and gathers what is found; if nothing came out differently, as it was. */
function judgeIn(
  rulesAt: RulesAt,
  findings = findingBook(),
  questions = questionBook(),
  foundBefore?: Found,
): Judge {
  let found = foundBefore

  function* judgeTouched(
    situation: Situation,
    { changes, touched }: Next,
    last: Evaluation | undefined,
  ): InPieces<Evaluation> {
    const { model } = situation
    // The book holds one state at a time, and nobody may have asked for the one before.
    found?.questions()
    const replaced: Replaced[] = []
    const replace = (before: Replaced['before'], after: Replaced['after']) => {
      questions.replace(before, after)
      if (last) replaced.push({ before, after })
    }
    let judged = 0
    for (const each of touched) {
      findings.judgeAgain(situation, each, rulesAt(model, each.subject), replace)
      judged += 1
      if (judged % BETWEEN_PAUSES === 0) yield
    }
    const isSame = replaced.length === 0 && last && isSameOrder(last.situation.model, model)
    if (!found || !isSame) {
      found = {
        findings: findings.findings(model),
        questions: once(() => questions.questions(model)),
      }
    }
    return evaluationOf(situation, found, last ? { mark: last.mark, changes, replaced } : null)
  }
  return { judgeTouched, fork: () => judgeIn(rulesAt, findings.fork(), questions.fork(), found) }
}

interface Found {
  readonly findings: () => Evaluation['findings']
  readonly questions: () => Evaluation['questions']
}

function once<Made>(make: () => Made): () => Made {
  let made: { readonly it: Made } | undefined
  return () => (made ??= { it: make() }).it
}

function evaluationOf(
  situation: Situation,
  { findings, questions }: Found,
  since: Since | null,
): Evaluation {
  return {
    situation,
    mark: {},
    since,
    get findings() {
      return findings()
    },
    get questions() {
      return questions()
    },
  }
}
