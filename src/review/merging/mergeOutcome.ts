import { takeOver } from '@/model/merging/takeOver'
import type { Model } from '@/model/model'
import { consequencesOf } from './consequences'
import { type Hindrance, hindrancesOf } from './hindrances'
import { homelessIn } from './homeless'
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
  const loose = hindrancesOf(records, chosen, ours, theirs)
  const fitting = without(chosen, loose)
  const first = taking(questions, fitting, ours, theirs)
  const homeless = homelessIn({
    records,
    chosen: fitting,
    hindrances: loose,
    theirs,
    result: first,
  })
  const effective = without(fitting, homeless)
  const model = homeless.size === 0 ? first : taking(questions, effective, ours, theirs)
  return {
    model,
    count: choicesIn(questions).filter(({ key }) => effective.has(key)).length,
    hindrances: new Map([...loose, ...homeless]),
    consequences: consequencesOf({ records, chosen: effective, ours, theirs, result: model }),
    renumbered: renumbered(ours, theirs, model),
  }
}

function without(
  keys: ReadonlySet<string>,
  hindered: ReadonlyMap<string, Hindrance>,
): ReadonlySet<string> {
  return new Set([...keys].filter((key) => !hindered.has(key)))
}

/** The model with all that is chosen, whether it has a place there or not. */
function taking(
  questions: MergeQuestions,
  chosen: ReadonlySet<string>,
  ours: Model,
  theirs: Model,
): Model {
  const choices = choicesIn(questions).filter(({ key }) => chosen.has(key))
  const taken = takenBy(questions, new Set(choices.flatMap(({ takes }) => takes)))
  const items = questions.records.map(({ item }) => item)
  return takeOver(ours, theirs, [...items, ...questions.silent], taken)
}

/** With what nobody is asked about, and the places of what is taken over. */
function takenBy(
  { unasked, followers }: MergeQuestions,
  taken: ReadonlySet<string>,
): ReadonlySet<string> {
  const places = [...followers].flatMap(([key, record]) => (taken.has(record) ? [key] : []))
  return new Set([...taken, ...unasked, ...places])
}
