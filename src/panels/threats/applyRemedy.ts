import type { ControlStatus } from '@/model/appliedControl'
import { setAnswer } from '@/model/edits/answers'
import type { AppliedControlId } from '@/model/id'
import type { Model } from '@/model/model'
import { applyControl } from '@/review/appliedControls'
import type { PlacedControl, Remedy } from '@/rules/explain/remedy'

/** The model with controls put on the records where they would help. */
export function placeControls(
  model: Model,
  placed: readonly PlacedControl[],
  status: ControlStatus,
  makeId: () => AppliedControlId,
): Model {
  return placed.reduce(
    (rest, { control, on }) =>
      on.reduce(
        (whole, subject) => applyControl(whole, { id: makeId(), control, on: subject, status }),
        rest,
      ),
    model,
  )
}

/** The model with a remedy carried out: its answers given, or its controls put in place. */
export function applyRemedy(
  model: Model,
  remedy: Remedy,
  status: ControlStatus,
  makeId: () => AppliedControlId,
): Model {
  if (remedy.kind === 'control') return placeControls(model, remedy.controls, status, makeId)
  return remedy.changes.reduce(
    (rest, { subject, property, value }) => setAnswer(rest, subject, property, value),
    model,
  )
}
