import type { Override } from '@/model/decision'
import type { Dimension } from '@/model/edits/scale'
import { bandOf, type Cell, type RiskScale } from '@/model/riskScale'
import { type Level, levels } from '@/model/text'
import { rate } from '@/risk/rate'
import type { Rating, Ratings, RiskView } from '@/risk/rating'
import type { Control } from '@/rules/control'
import type { Situation } from '@/rules/situation'
import type { GivenLevels } from './decide'
import { ratedByHand } from './ownThreatOf'
import type { Threat } from './threat'

const views: readonly RiskView[] = ['inherent', 'residual', 'target']

/** What would come of setting levels by hand, before they are set. */
export interface Rerating {
  /** The levels before controls; null takes back what was set, and what stays is absent. */
  readonly settings: { readonly [Each in Dimension]?: Level | null }
  /** The threat afterwards, in all three views. */
  readonly after: Ratings
  /** Whether the band is another in one of the views; what someone wrote themselves is theirs to rate. */
  readonly needsReason: boolean
}

/** Where a threat can be put by hand, and what would come of it. */
export interface Reratings {
  /** The levels that can be reached in a view, with the controls that are counted there. */
  readonly reachable: (dimension: Dimension, view: RiskView) => readonly Level[]
  /** What to set so that the threat stands in a cell of a view; null where it cannot get there. */
  readonly to: (cell: Cell, view: RiskView) => Rerating | null
}

/**
 * The ways to re-rate a threat. A level set by a person stands for the one before controls in every
 * view, and controls go on lowering it. So of the levels that lead to the wanted one the nearest to
 * today's is taken, the computed one before all others, and where none does it cannot get there.
 * Null for a threat that is gone.
 */
export function reratingsOf(
  threat: Threat,
  situation: Situation,
  controls: readonly Control[],
): Reratings | null {
  if (threat.origin.type === 'gone') return null
  const trials = trialsOf(threat, situation, controls)
  return {
    reachable: (dimension, view) => [
      ...new Set(levels.map((level) => trials.at(level)[view][dimension].value)),
    ],
    to: (cell, view) => reratingTo(cell, view, threat, trials),
  }
}

/** A threat rated with every level set by hand, and with none. */
interface Trials {
  /** The level is set in both dimensions, which know nothing of each other. */
  readonly at: (level: Level) => Ratings
  /** Null for what a person wrote: there is nothing to compute. */
  readonly computed: Ratings | null
  readonly scale: RiskScale
}

function trialsOf({ origin }: Threat, situation: Situation, controls: readonly Control[]): Trials {
  const { model } = situation
  const rated = ({ likelihood, impact }: { [Each in Dimension]: Level | null }): Ratings | null => {
    if (origin.type === 'own')
      return ratedByHand({ ...origin.threat, likelihood, impact }, situation, controls)
    if (origin.type === 'gone') return null
    return rate(origin.finding, situation, controls, {
      likelihood: likelihood && { value: likelihood, reason: '' },
      impact: impact && { value: impact, reason: '' },
    })
  }
  const tried = levels.map((level) => rated({ likelihood: level, impact: level }))
  return {
    at: (level) => {
      const ratings = tried[level - 1]
      // With both levels given there is always a rating.
      if (!ratings) throw new Error(`Level ${String(level)} was not tried.`)
      return ratings
    },
    computed: rated({ likelihood: null, impact: null }),
    scale: model.about.scale,
  }
}

function reratingTo(cell: Cell, view: RiskView, threat: Threat, trials: Trials): Rerating | null {
  const likelihood = wayTo(
    { dimension: 'likelihood', level: cell.likelihood, view },
    threat,
    trials,
  )
  const impact = wayTo({ dimension: 'impact', level: cell.impact, view }, threat, trials)
  if (!likelihood || !impact) return null
  const rating = (each: RiskView): Rating => {
    const levelled = {
      likelihood: likelihood.ratings[each].likelihood,
      impact: impact.ratings[each].impact,
    }
    const band = bandOf(trials.scale, levelled.likelihood.value, levelled.impact.value)
    return { ...levelled, band }
  }
  const after = {
    inherent: rating('inherent'),
    residual: rating('residual'),
    target: rating('target'),
  }
  const { ratings } = threat
  return {
    settings: { ...likelihood.setting, ...impact.setting },
    after,
    needsReason:
      threat.origin.type !== 'own' &&
      views.some((each) => ratings?.[each].band !== after[each].band),
  }
}

/** How a level of a view is reached: what to set, and the ratings in which it stands. */
interface Way {
  readonly setting: Rerating['settings']
  readonly ratings: Ratings
}

/** A level in a view. */
interface Wanted {
  readonly dimension: Dimension
  readonly level: Level
  readonly view: RiskView
}

function wayTo(
  { dimension, level: wanted, view }: Wanted,
  { ratings }: Threat,
  { at, computed }: Trials,
): Way | null {
  const leadsThere = (each: Ratings) => each[view][dimension].value === wanted
  if (ratings && leadsThere(ratings)) return { setting: {}, ratings }
  if (computed && leadsThere(computed)) return { setting: { [dimension]: null }, ratings: computed }
  const today = ratings?.inherent[dimension].value ?? wanted
  // Of two that are equally near, the higher one: what is not known is not safe.
  const [nearest] = levels
    .filter((level) => leadsThere(at(level)))
    .toSorted((one, other) => Math.abs(one - today) - Math.abs(other - today) || other - one)
  return nearest ? { setting: { [dimension]: nearest }, ratings: at(nearest) } : null
}

/** What is stored of a re-rating: the levels that a person set, with why, by whom and when. */
export function givenLevels({ settings }: Rerating, why: Omit<Override, 'value'>): GivenLevels {
  const given = (value: Level | null): Override | null => value && { value, ...why }
  const { likelihood, impact } = settings
  return {
    ...(likelihood === undefined ? {} : { likelihood: given(likelihood) }),
    ...(impact === undefined ? {} : { impact: given(impact) }),
  }
}
