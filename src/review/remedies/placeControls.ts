import type { ControlStatus } from '@/model/appliedControl'
import type { AppliedControlId } from '@/model/id'
import type { Model } from '@/model/model'
import type { PlacedControl } from '@/rules/explain/remedy'
import { applyControlTo } from '../appliedControls'

/** The model with controls put on the records where they would help. */
export function placeControls(
  model: Model,
  placed: readonly PlacedControl[],
  status: ControlStatus,
  makeId: () => AppliedControlId,
): Model {
  return placed.reduce(
    (rest, { control, on }) => applyControlTo(rest, on, { control, status }, makeId),
    model,
  )
}
