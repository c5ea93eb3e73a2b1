import { type Band, bandOf, type RiskScale } from '@/model/riskScale'
import { type Level, levels } from '@/model/text'
import type { RiskView } from '@/risk/rating'
import { countsIn, isOpen, waitsForDecision } from './state'
import type { Threat } from './threat'

/** One of the 25 cells, with the threats in it in the order in which they came. */
export interface MatrixCell {
  readonly likelihood: Level
  readonly impact: Level
  readonly band: Band
  readonly threats: readonly Threat['id'][]
}

/** The threats that count in a view by likelihood and impact, and what must not be overlooked beside the cells. */
export interface Matrix {
  /** `cells[likelihood - 1][impact - 1]`. */
  readonly cells: readonly (readonly MatrixCell[])[]
  /** Open, but nobody has rated them: they are in no cell. */
  readonly unrated: readonly Threat['id'][]
  /** Open and waiting for a decision; most are in a cell as well. */
  readonly undecided: readonly Threat['id'][]
}

/** Where the threats stand in a view. An empty cell says that nothing was found there, not that all is well. */
export function matrixOf(threats: readonly Threat[], view: RiskView, scale: RiskScale): Matrix {
  const counted = threats.filter(({ state }) => countsIn(view, state))
  const cells = new Map<string, Threat['id'][]>()
  const unrated: Threat['id'][] = []
  for (const { id, ratings } of counted) {
    if (!ratings) unrated.push(id)
    else idsAt(cells, ratings[view].likelihood.value, ratings[view].impact.value).push(id)
  }
  return {
    cells: levels.map((likelihood) =>
      levels.map((impact) => ({
        likelihood,
        impact,
        band: bandOf(scale, likelihood, impact),
        threats: idsAt(cells, likelihood, impact),
      })),
    ),
    unrated,
    undecided: threats
      .filter(({ state }) => isOpen(state) && waitsForDecision(state))
      .map(({ id }) => id),
  }
}

function idsAt(cells: Map<string, Threat['id'][]>, likelihood: Level, impact: Level) {
  const key = `${String(likelihood)}×${String(impact)}`
  const ids = cells.get(key) ?? []
  cells.set(key, ids)
  return ids
}
