import type { FindingKey } from '@/model/id'
import type { InPieces } from '@/model/inPieces'
import type { Band } from '@/model/riskScale'
import type { SetAside } from '@/model/setAside'
import type { Question } from '@/rules/question'
import { asideOn, type AsideEntry } from './aside'
import { type Candidate, candidatesOn, withoutPlacesOf } from './candidates'
import { type Ground, groundInPieces, type Looked } from './ground'
import { decisionsToMake, questionsWorthAsking, type Sayable } from './sayable'
import { sequenceOf, type Step } from './sequence'
import { type UnderWayStep, underWayOn } from './underWay'
import { byWorth, isWorthDoing } from './worth'

/** So many things are to be done at a time, so many of them only said, and so many listed in all. */
export const mostInFocus = 5
const mostSaid = 2
export const mostListed = 20

/** With more candidates than this only the likeliest are tried. */
const fewCandidates = 120

/** One thing of the list of what to do. */
export type ToDo =
  | ({ readonly type: 'underWay'; readonly key: string } & UnderWayStep)
  | ({
      readonly type: 'control'
      readonly key: string
      /** It was set aside once, and gains otherwise now. */
      readonly wasAside: SetAside | null
    } & Step<Candidate>)
  | Sayable

/** What to do next about the risk of a model. */
export interface NextBest {
  /** Five at the most: what is under way first, then what is worth most. */
  readonly focus: readonly ToDo[]
  /** What comes after them. */
  readonly later: readonly ToDo[]
  readonly aside: readonly AsideEntry[]
  /** The bands that controls were looked for in. */
  readonly bands: readonly Band[]
  /** The model as it is, to try things on. */
  readonly ground: Ground
}

/** What was found in a model, the questions among it. */
export interface Analysed extends Looked {
  readonly questions: readonly Question[]
}

/**
 * The few things to do next, each tried on the model after those before it. The same model gives the
 * same list, in whatever order its records stand.
 */
export function* nextBest(analysed: Analysed): InPieces<NextBest> {
  const ground = yield* groundInPieces(analysed)
  const underWay = yield* underWayOn(ground)
  const bands = bandsToMend(underWay.after)
  const candidates = yield* candidatesOn(underWay.after, bands)
  const aside = yield* asideOn(ground, bands, candidates)
  const hidden = new Set(aside.filter(({ isHidden }) => isHidden).map(({ key }) => key))
  const { steps, after } = yield* sequenceOf(
    underWay.after,
    candidates.filter(({ group }) => !hidden.has(group)),
    {
      most: mostListed,
      isGuessed: candidates.length > fewCandidates,
      isWanted: ({ worth, gain }) =>
        isWorthDoing(worth) ||
        (bands.length === 1 && bands.every((band) => gain.out[band].length > 0)),
      without: (left, taken) => withoutPlacesOf(left, taken, underWay.after),
    },
  )
  const returned = new Map(aside.map(({ key, said }) => [key, said]))
  const todo = steps.map((step): ToDo => ({
    ...step,
    type: 'control',
    key: step.item.key,
    wasAside: returned.get(step.item.group) ?? null,
  }))
  const said = sayableIn(analysed, ground, after)
  const started = underWay.steps.map((step): ToDo => ({
    ...step,
    type: 'underWay',
    key: step.item.key,
  }))
  return { ...listed(started, merged(todo, said)), aside, bands, ground }
}

/** Critical and High; where nothing is left there, the worst that is. */
function bandsToMend({ standing }: Ground): readonly Band[] {
  const bands = new Set([...standing.values()].map(({ residual }) => residual.band))
  if (bands.has('critical') || bands.has('high')) return ['critical', 'high']
  return bands.has('medium') ? ['medium'] : ['low']
}

// The ids of threats that rules find are the keys of their findings.
const bandIn = ({ standing }: Ground, id: string) => standing.get(id as FindingKey)?.residual.band

function sayableIn(analysed: Analysed, before: Ground, after: Ground): readonly Sayable[] {
  const isLowered = (id: string) =>
    bandIn(before, id) === 'critical' && bandIn(after, id) !== 'critical'
  return [
    ...questionsWorthAsking(analysed, after),
    ...decisionsToMake(analysed.threats, isLowered),
  ].slice(0, mostSaid)
}

/** Each thing that is said before the first control that is worth less. */
function merged(todo: readonly ToDo[], said: readonly Sayable[]): readonly ToDo[] {
  const all = [...todo]
  for (const each of said) {
    const at = all.findIndex(
      (other) => other.type === 'control' && byWorth(each.worth, other.worth) < 0,
    )
    all.splice(at < 0 ? all.length : at, 0, each)
  }
  return all
}

function listed(started: readonly ToDo[], next: readonly ToDo[]) {
  const all = [...started, ...next]
  return { focus: all.slice(0, mostInFocus), later: all.slice(mostInFocus, mostListed) }
}
