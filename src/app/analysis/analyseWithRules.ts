import { atOnce, type InPieces } from '@/model/inPieces'
import type { Model } from '@/model/model'
import { inWordsOf, speak } from '@/model/vocabulary/ownVocabulary'
import { badgesOf } from '@/review/badges'
import type { Threat } from '@/review/threat'
import { createThreatList } from '@/review/threatList'
import type { Evaluation } from '@/rules/evaluate'
import { createEvaluator } from '@/rules/evaluator'
import type { LoadedPack } from '@/rules/ownPacks/loadedPack'
import { type RulesInUse, rulesInUse } from '@/rules/ownPacks/rulesInUse'
import type { Analyse, Analysis } from '@/store/analysisStore'
import { today } from '@/store/today'

/** An analyser of the open model, whose words are spoken on the page until it is closed. */
export interface Analyser {
  readonly analyse: Analyse
  /**
   * Something that analyses with the same rules as an analysis, has come as far, and goes its own way
   * from here. Null while one is under way, or when the rules are others by now.
   */
  readonly fork: (inUse: RulesInUse) => Analyse | null
  readonly close: () => void
}

/**
 * The rules of the packs that the model has switched on, ready to be run again and again as it is
 * edited. They are made ready anew when other packs are switched on, or are there to be.
 */
export function createAnalyser(packs: () => readonly LoadedPack[]): Analyser {
  let made: { readonly inUse: RulesInUse; readonly running: Running } | undefined
  let madeOf: readonly unknown[] = []
  let hush: (() => void) | undefined
  return {
    *analyse(model): InPieces<Analysis> {
      const switchedOn = model.about.packs
      const here = packs()
      const parts = [...switchedOn, ...here]
      if (!made || !isSame(parts, madeOf)) {
        const inUse = rulesInUse(switchedOn, here)
        hush?.()
        hush = speak(inUse.vocabulary)
        made = { inUse, running: running(inUse) }
        madeOf = parts
      }
      return yield* made.running.analyse(model)
    },
    fork: (inUse) => (made?.inUse === inUse ? made.running.fork() : null),
    close: () => hush?.(),
  }
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((part, at) => part === other[at])
}

/** Runs these rules on one state of a model after another, in the words that are spoken on the page. */
export function analyserOf(inUse: RulesInUse): Analyse {
  return running(inUse).analyse
}

interface Running {
  readonly analyse: Analyse
  readonly fork: () => Analyse | null
}

function running(
  inUse: RulesInUse,
  evaluator = createEvaluator(inUse.rules, inUse.controls),
  threatsIn = createThreatList(inUse.controls),
): Running {
  let isUnderWay = false
  return {
    *analyse(model): InPieces<Analysis> {
      isUnderWay = true
      const evaluation = yield* evaluator.evaluateInPieces(model)
      const threats = yield* threatsIn(evaluation, today())
      isUnderWay = false
      return analysed(model, inUse, evaluation, threats)
    },
    fork: () => (isUnderWay ? null : running(inUse, evaluator.fork(), threatsIn.fork()).analyse),
  }
}

function analysed(
  model: Model,
  inUse: RulesInUse,
  evaluation: Evaluation,
  threats: readonly Threat[],
): Analysis {
  return {
    model,
    inUse,
    situation: evaluation.situation,
    threats,
    questions: evaluation.questions,
    get findings() {
      return evaluation.findings
    },
    badges: badgesOf(threats),
  }
}

/** What the library and the rules of some packs say of a model that is looked at once. */
export function analysisOf(model: Model, packs: readonly LoadedPack[] = []): Analysis {
  const inUse = rulesInUse(model.about.packs, packs)
  return inWordsOf(inUse.vocabulary, () => atOnce(analyserOf(inUse)(model)))
}
