import type { Model } from '../model'
import {
  type Band,
  bandOf,
  type Cell,
  defaultRiskScale,
  type LevelMeaning,
  type RiskScale,
} from '../riskScale'
import type { Level } from '../text'
import { changeAbout } from './records'

/** The two sides of the table. */
export type Dimension = 'likelihood' | 'impact'

/** The model with another word for a level, or another definition of it. */
export function describeLevel(
  model: Model,
  dimension: Dimension,
  level: Level,
  fields: Partial<LevelMeaning>,
): Model {
  const words = model.about.scale[dimension].map((meaning, index) =>
    index === level - 1 ? { ...meaning, ...fields } : meaning,
  )
  // Five stay five.
  return withScale(model, { [dimension]: words as RiskScale[Dimension] })
}

/** The model with another band in one cell of its table; the model itself if it is there already. */
export function setBand(model: Model, { likelihood, impact }: Cell, band: Band): Model {
  const { scale } = model.about
  if (bandOf(scale, likelihood, impact) === band) return model
  const bands = scale.bands.map((row, index) =>
    index === likelihood - 1 ? row.map((each, at) => (at === impact - 1 ? band : each)) : row,
  )
  // Twenty-five stay twenty-five.
  return setBands(model, bands as RiskScale['bands'])
}

/** The model with another table of bands. */
export function setBands(model: Model, bands: RiskScale['bands']): Model {
  return withScale(model, { bands })
}

/** The model with the table of bands that every model begins with. */
export function resetBands(model: Model): Model {
  return setBands(model, defaultRiskScale.bands)
}

/** The model with the words and definitions that every model begins with. */
export function resetWords(model: Model): Model {
  const { likelihood, impact } = defaultRiskScale
  return withScale(model, { likelihood, impact })
}

/** Whether the table of bands is the one that every model begins with. */
export function hasDefaultBands({ bands }: RiskScale): boolean {
  return isSame(bands, defaultRiskScale.bands)
}

/** Whether the words are those that every model begins with. */
export function hasDefaultWords({ likelihood, impact }: RiskScale): boolean {
  return isSame(likelihood, defaultRiskScale.likelihood) && isSame(impact, defaultRiskScale.impact)
}

function withScale(model: Model, fields: Partial<RiskScale>): Model {
  return changeAbout(model, { scale: { ...model.about.scale, ...fields } })
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
