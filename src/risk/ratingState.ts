import { graphOf } from '@/model/graph'
import type { Model } from '@/model/model'
import type { Control } from '@/rules/control'
import { nextReadings } from '@/rules/changedFacts'
import type { Change } from '@/rules/changeLog'
import type { Dependencies } from '@/rules/dependencies'
import type { Finding } from '@/rules/finding'
import { type Overlay, overlayOf, settled } from '@/rules/overlay'
import { readingsOf, type Readings } from '@/rules/reading'
import { bySort, idOf } from '@/rules/records'
import type { Situation } from '@/rules/situation'
import { situationFrom } from '@/rules/situationOf'
import { touchedBy } from '@/rules/touched'
import { bare, controlsById, type RatingContext } from './ratingContext'
import { rewritten } from './rewritten'

/** A state of a model as it is rated, with what the next state is compared with. */
export interface RatingState {
  readonly context: RatingContext
  readonly readings: Readings
  readonly inPlace: Overlay
}

/** Whether a finding that was rated in the state before must be rated again. */
export type IsStale = (finding: Finding) => boolean

/** Nothing that ratings hang on has changed. */
export const neverStale: IsStale = () => false

/** The first state; there is nothing to take over. */
export function firstRatingState(situation: Situation, controls: readonly Control[]): RatingState {
  const { model, graph } = situation
  return stateOf(situation, readingsOf(model, graph, bare), controls, undefined)
}

/** The controls of the catalogue, and what the ratings of each rule hang on. */
export interface RatedRules {
  readonly controls: readonly Control[]
  readonly hanging: ReadonlyMap<Finding['rule'], Dependencies>
}

/** The next state, and which ratings do not stand any more. */
export function nextRatingState(
  before: RatingState,
  situation: Situation,
  { controls, hanging }: RatedRules,
): { readonly state: RatingState; readonly isStale: IsStale } {
  const { model } = situation
  const graph = graphOf(model)
  const { readings, changes } = nextReadings(before.readings, { model, graph, overlay: bare })
  const state = stateOf(situation, readings, controls, before)
  if (isRatedAnew(before.readings.evidence.model, model)) return { state, isStale: () => true }
  const all = [...changes, ...rewritten(before, state)]
  return { state, isStale: staleBy(all, readings, hanging) }
}

function stateOf(
  situation: Situation,
  readings: Readings,
  controls: readonly Control[],
  before: RatingState | undefined,
): RatingState {
  const { model, graph } = situation
  const overlay = (view: 'inPlace' | 'planned') => overlayOf(model, graph, controls, view)
  const context: RatingContext = {
    inPlace: situation,
    without: situationFrom('without', readings),
    planned: settled(overlay('planned'), before?.context.planned),
    controls: controlsById(controls),
  }
  return { context, readings, inPlace: settled(overlay('inPlace'), before?.inPlace) }
}

/** What every rating hangs on. */
function isRatedAnew(before: Model, after: Model): boolean {
  return (
    before.actors !== after.actors ||
    before.about.scale !== after.about.scale ||
    before.about.title !== after.about.title
  )
}

const lists = new WeakMap<RatedRules['hanging'], readonly Dependencies[]>()

/** The same list as long as no rule has come. */
function listOf(hanging: RatedRules['hanging']): readonly Dependencies[] {
  const known = lists.get(hanging)
  if (known?.length === hanging.size) return known
  const list = [...hanging.values()]
  lists.set(hanging, list)
  return list
}

function staleBy(
  changes: readonly Change[],
  { evidence }: Readings,
  hanging: ReadonlyMap<Finding['rule'], Dependencies>,
): IsStale {
  const touched = bySort<'all' | ReadonlySet<Dependencies>>()
  for (const { subject, rules } of touchedBy(evidence, changes, listOf(hanging))) {
    touched[subject.type].set(idOf(subject), rules)
  }
  if (Object.values(touched).every(({ size }) => size === 0)) return neverStale
  return ({ rule, subject }) => {
    const again = touched[subject.type].get(idOf(subject))
    if (again === undefined || again === 'all') return again === 'all'
    const dependencies = hanging.get(rule)
    return dependencies === undefined || again.has(dependencies)
  }
}
