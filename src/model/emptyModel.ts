import { emptyDiagram } from './emptyDiagram'
import type { DiagramId, ModelId } from './id'
import type { Model } from './model'
import { defaultRiskScale } from './riskScale'
import type { Moment } from './text'

/** The pack of rules that every new model starts with. */
export const defaultPack = 'corral/bots'

/** A model with nothing in it but one empty diagram. */
export function emptyModel(id: ModelId, diagram: DiagramId, createdAt: Moment, title = ''): Model {
  return {
    about: {
      id,
      title,
      summary: '',
      owner: '',
      contributors: [],
      createdAt,
      cadence: { every: 'quarter' },
      nextReview: null,
      packs: [defaultPack],
      answers: {},
      scale: defaultRiskScale,
      lastNumber: 0,
      kept: null,
    },
    elements: {},
    flows: {},
    boundaries: {},
    assets: {},
    actors: {},
    controls: {},
    decisions: {},
    ownThreats: {},
    assumptions: {},
    diagrams: {
      [diagram]: emptyDiagram(diagram, 'Data flows', 0),
    },
    reviews: {},
  }
}
