import type { Decision } from '@/model/decision'
import type { Model } from '@/model/model'
import { bandOf } from '@/model/riskScale'
import { bind } from '@/rules/binding'
import type { Control } from '@/rules/control'
import { nameOf } from '@/rules/explain/nameOf'
import { listed } from '@/rules/explain/phrase'
import type { Finding } from '@/rules/finding'
import { compile } from '@/rules/judge'
import type { Adjuster, Rule } from '@/rules/rule'
import type { Situation } from '@/rules/situation'
import { actorSteps } from './actors'
import { closingControls } from './closingControls'
import { lowered, type Reduction } from './lowered'
import type { RatedLevel, Rating, Ratings, RatingStep } from './rating'
import { type RatingContext, ratingContextOf } from './ratingContext'
import { sensitivitySteps } from './sensitivity'
import { type StandingControl, standingControls } from './standingControls'
import { startingLevel } from './startingLevel'

/** The levels that a person set in place of the computed ones. */
export type Overrides = Pick<Decision, 'likelihood' | 'impact'>

type Dimension = 'likelihood' | 'impact'
type Levels = { readonly [Each in Dimension]: RatedLevel }

/**
 * Likelihood and impact of a finding in the three views, with every step that led there. Inherent
 * risk is read from the facts without controls; residual and target lower it by the controls that
 * stand or are planned, so that they never lie above it. What a person set replaces the level before
 * controls in all three views.
 */
export function rate(
  finding: Finding,
  situation: Situation,
  controls: readonly Control[],
  overrides?: Overrides | null,
): Ratings {
  return rateIn(ratingContextOf(situation, controls), finding, overrides)
}

/**
 * The same, in a context that is at hand. Steps of one actor stand in place of what all actors of the
 * model together do.
 */
export function rateIn(
  context: RatingContext,
  finding: Finding,
  overrides?: Overrides | null,
  ofActor?: readonly RatingStep[],
): Ratings {
  const start = startingLevels(finding, context.without, overrides ?? noOverrides, ofActor)
  const rating = (view: 'residual' | 'target') => {
    const controls = standing(finding, context, view)
    return banded(loweredBy(start, controls, finding, context.inPlace), context.inPlace)
  }
  const residual = rating('residual')
  return {
    inherent: banded(start, context.inPlace),
    residual,
    target: context.planned.size === 0 ? residual : rating('target'),
  }
}

const noOverrides: Overrides = { likelihood: null, impact: null }

function startingLevels(
  { rule, subject }: Finding,
  without: Situation,
  overrides: Overrides,
  ofActor: readonly RatingStep[] | undefined,
): Levels {
  const binding = bind(without, subject)
  const met = rule.adjust.filter(({ when }) => compile(when)(binding) === true)
  const data = sensitivitySteps(rule, subject, without)
  const start = () => {
    const actors = ofActor ?? actorSteps(rule, without.model.actors)
    return levelsFrom({ rule, met, data, actors, overrides })
  }
  if (ofActor || overrides.likelihood || overrides.impact) return start()

  const shared = sharedLevels(without.model.actors, rule)
  const circumstances = rule.adjust.map((adjuster) => (met.includes(adjuster) ? 'y' : 'n'))
  const key = [...circumstances, ...data.map(({ reason }) => reason)].join(' ')
  const levels = shared.get(key) ?? start()
  shared.set(key, levels)
  return levels
}

const levelsByActors = new WeakMap<Model['actors'], Map<Rule, Map<string, Levels>>>()

/** The same for all findings of a rule in the same circumstances, since a large model holds many. */
function sharedLevels(actors: Model['actors'], rule: Rule): Map<string, Levels> {
  const byRule = levelsByActors.get(actors) ?? new Map<Rule, Map<string, Levels>>()
  levelsByActors.set(actors, byRule)
  const shared = byRule.get(rule) ?? new Map<string, Levels>()
  byRule.set(rule, shared)
  return shared
}

/** What the levels before any control hang on: of the circumstances, only those known to be so. */
interface Start {
  readonly rule: Rule
  readonly met: readonly Adjuster[]
  readonly data: readonly RatingStep[]
  readonly actors: readonly RatingStep[]
  readonly overrides: Overrides
}

function levelsFrom({ rule, met, data, actors, overrides }: Start): Levels {
  return {
    likelihood: startingLevel({
      base: rule.likelihood,
      adjusters: adjusterSteps(met, 'likelihood'),
      limits: [-2, 1],
      others: actors,
      override: overrides.likelihood,
    }),
    impact: startingLevel({
      base: rule.impact,
      adjusters: adjusterSteps(met, 'impact'),
      limits: [-1, 1],
      others: data,
      override: overrides.impact,
    }),
  }
}

function adjusterSteps(met: readonly Adjuster[], dimension: Dimension): readonly RatingStep[] {
  return met
    .filter((adjuster) => adjuster[dimension] !== 0)
    .map((adjuster) => ({ source: 'adjuster', by: adjuster[dimension], reason: adjuster.reason }))
}

/** A control that is counted: it stands, or something that is as good as it does. */
interface CountedControl extends StandingControl {
  readonly isLike?: true
}

/** A handled finding counts as having what closes it, whichever protection withdraws it. */
function standing(
  finding: Finding,
  context: RatingContext,
  view: 'residual' | 'target',
): readonly CountedControl[] {
  const there = standingControls(finding, context, view)
  if (finding.outcome !== 'handled') return there
  const closing = closingControls(finding, context)
  return [
    ...there,
    ...closing
      .filter((each) => there.every(({ control }) => control !== each.control))
      .map((each): CountedControl => ({ ...each, isLike: true })),
  ]
}

function loweredBy(
  start: Levels,
  controls: readonly CountedControl[],
  { rule }: Finding,
  situation: Situation,
): Levels {
  return {
    likelihood: lowered(
      start.likelihood,
      controls.map((each) => reduction(each, 'likelihood', situation)),
      rule.floor ?? 1,
    ),
    impact: lowered(
      start.impact,
      controls.map((each) => reduction(each, 'impact', situation)),
      1,
    ),
  }
}

function reduction(
  { mitigation, control, at, isLike }: CountedControl,
  dimension: Dimension,
  { model }: Situation,
): Reduction {
  const names = listed(at.map((subject) => nameOf(subject, model)))
  const reason = `“${control.name}” on ${names}`
  return { by: mitigation[dimension], reason: isLike ? `protected as by ${reason}` : reason }
}

function banded({ likelihood, impact }: Levels, { model }: Situation): Rating {
  return { likelihood, impact, band: bandOf(model.about.scale, likelihood.value, impact.value) }
}
