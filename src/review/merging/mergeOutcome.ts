import { takeOver } from '@/model/merging/takeOver'
import type { Model } from '@/model/model'
import { consequencesOf } from './consequences'
import { type Hindrance, hindrancesOf } from './hindrances'
import { choicesIn, type MergeQuestions } from './mergeChoice'
import { renumbered } from './renumbered'

/** What comes of a set of choices. */
export interface MergeOutcome {
  readonly model: Model
  /** How many of the choices are really taken over. */
  readonly count: number
  /** What was chosen and cannot be taken over, by choice. */
  readonly hindrances: ReadonlyMap<string, Hindrance>
  /** What else happens with a choice, in whole sentences, by choice. */
  readonly consequences: ReadonlyMap<string, readonly string[]>
  /** Threat numbers that were given on both sides: which one changes, in whole sentences. */
  readonly renumbered: readonly string[]
}

/** What is chosen until somebody says otherwise: nothing of one's own is given up unasked. */
export function chosenAtFirst(questions: Pick<MergeQuestions, 'records'>): ReadonlySet<string> {
  return new Set(
    choicesIn(questions).flatMap(({ key, isTakenAtFirst }) => (isTakenAtFirst ? [key] : [])),
  )
}

/** Takes over what was chosen, and tells what follows from it. */
export function mergeOutcome(
  questions: MergeQuestions,
  chosen: ReadonlySet<string>,
  ours: Model,
  theirs: Model,
): MergeOutcome {
  const { records } = questions
  const hindrances = hindrancesOf(records, chosen, ours, theirs)
  const choices = choicesIn(questions).filter(({ key }) => chosen.has(key) && !hindrances.has(key))
  const taken = takenBy(questions, new Set(choices.flatMap(({ takes }) => takes)))
  const items = records.map(({ item }) => item)
  const model = takeOver(ours, theirs, [...items, ...questions.silent], taken)
  const effective = new Set(choices.map(({ key }) => key))
  return {
    model,
    count: choices.length,
    hindrances,
    consequences: consequencesOf({ records, chosen: effective, ours, theirs, result: model }),
    renumbered: renumbered(ours, theirs, model),
  }
}

/** With what nobody is asked about, and the places of what is taken over. */
function takenBy(
  { unasked, followers }: MergeQuestions,
  taken: ReadonlySet<string>,
): ReadonlySet<string> {
  const places = [...followers].flatMap(([key, record]) => (taken.has(record) ? [key] : []))
  return new Set([...taken, ...unasked, ...places])
}
