import type { Box } from '@/model/diagram'
import { arrange } from '@/model/edits/drawing'
import type { BoundaryId, DiagramId } from '@/model/id'
import type { Model } from '@/model/model'
import { frameAround } from '../geometry/roomIn'

/** The model with a boundary, and those around it, drawn large enough to hold a box. */
export function growAround(
  model: Model,
  diagram: DiagramId,
  home: BoundaryId | null,
  box: Box,
): Model {
  const shape = home && model.diagrams[diagram]?.boundaries[home]
  if (!home || shape?.form !== 'box') return model
  const frame = frameAround(shape, box)
  const grown =
    frame === shape
      ? model
      : arrange(model, diagram, { boundaries: { [home]: { ...shape, ...frame } } })
  return growAround(grown, diagram, model.boundaries[home]?.parent ?? null, frame)
}
