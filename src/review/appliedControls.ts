import type { AppliedControl, ControlStatus } from '@/model/appliedControl'
import type { AppliedControlId } from '@/model/id'
import type { Model } from '@/model/model'
import { subjectKey } from '@/model/subject'

/** What must be said to put a control on a record. */
export type NewControl = Pick<AppliedControl, 'id' | 'control' | 'on' | 'status'> &
  Partial<AppliedControl>

/**
 * Puts a control on a record or on the whole model. One of the catalogue that is on it already is
 * brought to the new status rather than put there twice.
 */
export function applyControl(model: Model, control: NewControl): Model {
  const there = Object.values(model.controls).find(
    (known) =>
      known.control !== null &&
      known.control === control.control &&
      subjectKey(known.on) === subjectKey(control.on),
  )
  if (there) return setControlStatus(model, there.id, control.status)
  const whole = { name: '', evidence: '', owner: '', due: null, notes: '', ...control }
  return { ...model, controls: { ...model.controls, [control.id]: whole } }
}

/** Says how far a control has come. */
export function setControlStatus(model: Model, id: AppliedControlId, status: ControlStatus): Model {
  return editControl(model, id, { status })
}

/** Rewrites what is noted about a control; an unknown id, or what stands already, changes nothing. */
export function editControl(
  model: Model,
  id: AppliedControlId,
  changes: Partial<Omit<AppliedControl, 'id' | 'control' | 'on'>>,
): Model {
  const control = model.controls[id]
  if (!control) return model
  const next = { ...control, ...changes }
  const names = Object.keys(next) as (keyof AppliedControl)[]
  if (names.every((name) => next[name] === control[name])) return model
  return { ...model, controls: { ...model.controls, [id]: next } }
}

/** Takes a control off its record. */
export function removeControl(model: Model, id: AppliedControlId): Model {
  if (!(id in model.controls)) return model
  const { [id]: _, ...controls } = model.controls
  return { ...model, controls }
}
