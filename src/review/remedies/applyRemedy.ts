import type { ControlStatus } from '@/model/appliedControl'
import { setAnswer } from '@/model/edits/answers'
import type { AppliedControlId } from '@/model/id'
import type { Model } from '@/model/model'
import type { Remedy } from '@/rules/explain/remedy'
import { placeControls } from './placeControls'

/** What a remedy does: its answers, and its controls. */
export type Change = Pick<Remedy, 'answers' | 'controls'>

/** The model with a remedy carried out: its answers given, its controls put in place. */
export function applyRemedy(
  model: Model,
  { answers, controls }: Change,
  status: ControlStatus,
  makeId: () => AppliedControlId,
): Model {
  const answered = answers.reduce(
    (rest, { subject, property, value }) => setAnswer(rest, subject, property, value),
    model,
  )
  return placeControls(answered, controls, status, makeId)
}
