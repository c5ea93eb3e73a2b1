import { bandOf, type Cell } from '@/model/riskScale'
import { atLeast } from '@/rules/condition'
import type { Finding } from '@/rules/finding'
import { actorSteps, wouldAndCould } from '@/risk/actors'
import { cellOf } from '@/risk/movement'
import type { RatingStep, Ratings } from '@/risk/rating'
import { sensitivitySteps } from '@/risk/sensitivity'
import type { Comparing, Judged } from '../comparing'
import type { RecordChange } from '../recordChange'
import { levelName } from '../words/speaking'
import type { Cause } from './cause'
import { differencesIn } from './differences'
import { recordCause } from './recordCause'
import { ratedBy } from './situations'
import { standingCauses } from './standingCauses'
import { compile } from '@/rules/judge'
import { bind } from '@/rules/binding'

/** A finding as it was rated in both states. */
export interface Rated {
  readonly finding: Finding
  readonly was: Ratings
  readonly is: Ratings
}

/** Why a threat that is found in both states has other levels or another band than before. */
export function ratingCauses(rated: Rated, comparing: Comparing): readonly Cause[] {
  return [
    ...circumstanceCauses(rated, comparing),
    ...dataCauses(rated, comparing),
    ...actorCauses(rated, comparing),
    ...standingCauses(rated.finding, comparing),
    ...scaleCauses(rated, comparing),
  ]
}

/** The circumstances of the rule that hold in one of the states only, read without controls as ratings are. */
function circumstanceCauses({ finding: { rule, subject } }: Rated, comparing: Comparing) {
  const situations = ratedBy(comparing)
  const [then, now] = [bind(situations.was, subject), bind(situations.is, subject)]
  const differing = rule.adjust.filter(({ when }) => {
    const judge = compile(when)
    return (judge(then) === true) !== (judge(now) === true)
  })
  return differing.flatMap(({ when }) => differencesIn([when], subject, situations, comparing))
}

function dataCauses({ finding: { rule, subject } }: Rated, comparing: Comparing) {
  const situations = ratedBy(comparing)
  const [was, is] = [situations.was, situations.is].map((situation) =>
    sensitivitySteps(rule, subject, situation),
  )
  if (sumOf(was) === sumOf(is)) return []
  const read = rule.impactOn.map((dimension) => atLeast(`self.$${dimension}`, 1))
  return differencesIn(read, subject, situations, comparing)
}

const sumOf = (steps: readonly RatingStep[] = []) => steps.reduce((sum, { by }) => sum + by, 0)

/** The threat actors whose coming, going or changing makes the difference. */
function actorCauses({ finding: { rule } }: Rated, comparing: Comparing): readonly Cause[] {
  const { before, after, records } = comparing
  const [was, is] = [before, after].map(({ model }) => sumOf(actorSteps(rule, model.actors)))
  if (was === is) return []
  const changed = records.filter(({ place }) => place === 'actors')
  const able = changed.filter(({ id }) =>
    [before, after].some(({ model }) =>
      Object.values(model.actors).some((actor) => actor.id === id && wouldAndCould(actor, rule)),
    ),
  )
  const counting = able.length > 0 ? able : changed
  return counting.map((change) => recordCause(change, 'actor', decisiveField(change)))
}

const decisiveField = ({ fields }: RecordChange) =>
  fields.find(({ field }) => ['capability', 'focus', 'profile'].includes(field))

/** That the table of the model puts the same levels into another band. */
function scaleCauses({ was, is }: Rated, { before, after }: Comparing): readonly Cause[] {
  const cells = views.map((view) => cellOf(is[view]))
  const moved = cells.find(
    (cell) =>
      bandIn(before, cell) !== bandIn(after, cell) &&
      views.some((view) => was[view].band !== is[view].band),
  )
  return moved ? [scaleCause(moved, { before, after })] : []
}

const bandIn = ({ model }: Judged, { likelihood, impact }: Cell) =>
  bandOf(model.about.scale, likelihood, impact)

/** “The scale puts Likely (4) × Major (4) into critical (before: high)”. */
export function scaleCause(
  cell: Cell,
  { before, after }: Pick<Comparing, 'before' | 'after'>,
): Cause {
  const { likelihood, impact } = cell
  const levels = `${levelName('likelihood', likelihood, after)} × ${levelName('impact', impact, after)}`
  return {
    of: 'scale',
    text: `The scale puts ${levels} into ${bandIn(after, cell)} (before: ${bandIn(before, cell)})`,
    records: [`about/${after.model.about.id}`],
  }
}

const views = ['residual', 'inherent', 'target'] as const
