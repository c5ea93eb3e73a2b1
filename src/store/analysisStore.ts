import { createStore } from 'zustand/vanilla'
import { atOnce, type InPieces } from '@/model/inPieces'
import type { FindingKey } from '@/model/id'
import type { Model } from '@/model/model'
import type { Badge } from '@/review/badges'
import type { Threat } from '@/review/threat'
import type { Move } from '@/review/trying/moves'
import type { Finding } from '@/rules/finding'
import type { RulesInUse } from '@/rules/ownPacks/rulesInUse'
import type { Question } from '@/rules/question'
import type { Situation } from '@/rules/situation'
import type { DocumentState, DocumentStore } from './documentStore'
import { inTurns } from './inTurns'
import type { Lens } from './lens'

/** All that the rules and the decisions say of one state of the model. */
export interface Analysis {
  readonly model: Model
  /** The rules of the packs that are switched on, and the controls that can be applied. */
  readonly inUse: RulesInUse
  readonly situation: Situation
  /** In ranking order, the most urgent first. */
  readonly threats: readonly Threat[]
  readonly questions: readonly Question[]
  /** Everything that the rules found, the findings that are only asked about among them. */
  readonly findings: ReadonlyMap<FindingKey, Finding>
  /** By `subjectKey`; records without open threats are absent. */
  readonly badges: ReadonlyMap<string, Badge>
}

/** What a lens shows of a model, beside what is so. */
export interface Lensed {
  readonly lens: Lens
  readonly before: Analysis
  readonly after: Analysis
  /** The threats that would stand otherwise in a trial; through an actor's eyes all that are for the actor. */
  readonly moves: ReadonlyMap<Threat['id'], Move>
  /** The badges as they are seen, each that changes in a trial with what it is now. */
  readonly badges: ReadonlyMap<string, Badge>
  /** The threats that are not for the actor through whose eyes one looks, each with why. */
  readonly aside: ReadonlyMap<Threat['id'], readonly string[]>
}

/** Null until the rules have been loaded and have run for the first time. */
export interface AnalysisState {
  readonly analysis: Analysis | null
  /** Null without a lens, and until what it shows has been worked out. */
  readonly lensed: Lensed | null
  /** Whether the rules could not be loaded. */
  readonly hasFailed: boolean
}

/** The badges that the canvas shows: those of the lens, if there is one. */
export function badgesIn({ analysis, lensed }: AnalysisState): Analysis['badges'] | undefined {
  return (lensed ?? analysis)?.badges
}

/**
 * The analysis whose levels are shown: as one actor sees it, else what is so. What is tried out is
 * shown beside what is so, and not in its place.
 */
export function shownIn({ analysis, lensed }: AnalysisState): Analysis | null {
  return lensed?.lens.type === 'actor' ? lensed.after : analysis
}

export type AnalysisStore = ReturnType<typeof createAnalysisStore>

export const createAnalysisStore = () =>
  createStore<AnalysisState>()(() => ({ analysis: null, lensed: null, hasFailed: false }))

/** How long typing must pause before its effect on the threats is worked out, in milliseconds. */
const PAUSE = 200

/** Works out what the rules and the decisions say of one state of a model after another. */
export type Analyse = (model: Model) => InPieces<Analysis>

/** An analysis that is kept up with its document. */
export interface Analysing {
  /** Works it out anew though the model is the same: the day has changed. */
  readonly again: () => void
  readonly stop: () => void
}

/**
 * Keeps the analysis up with the document: after the edit itself has been shown, and while someone
 * types, once they pause. What takes long is done in pieces, between which the page answers.
 */
export function keepAnalysed(
  documentStore: DocumentStore,
  analysisStore: AnalysisStore,
  analyse: Analyse,
): Analysing {
  let timer: ReturnType<typeof setTimeout> | undefined
  let work: InPieces<Analysis> | undefined
  let halt: (() => void) | undefined

  const wait = () => {
    halt?.()
    clearTimeout(timer)
  }
  const again = () => {
    wait()
    // The next state is worked out from the one before, so that one has to be done.
    if (work) atOnce(work)
    work = analyse(documentStore.getState().model)
    halt = inTurns(work, (analysis) => {
      work = undefined
      analysisStore.setState({ analysis })
    })
  }
  const run = () => {
    if (analysisStore.getState().analysis?.model !== documentStore.getState().model) again()
  }
  const schedule = ({ past }: DocumentState) => {
    wait()
    timer = setTimeout(run, past.at(-1)?.mergeKey === undefined ? 0 : PAUSE)
  }
  run()
  const unsubscribe = documentStore.subscribe(schedule)
  const stop = () => {
    unsubscribe()
    wait()
  }
  return { again, stop }
}
