import type { ControlStatus } from '@/model/appliedControl'
import { setAnswer } from '@/model/edits/answers'
import type { AppliedControlId } from '@/model/id'
import type { Model } from '@/model/model'
import type { Remedy } from '@/rules/explain/remedy'
import { placeControls } from './placedControls'

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
