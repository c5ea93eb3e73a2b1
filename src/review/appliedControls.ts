import type { AppliedControl, ControlStatus } from '@/model/appliedControl'
import type { AppliedControlId } from '@/model/id'
import type { Model } from '@/model/model'
import { type Subject, subjectKey } from '@/model/subject'
import type { Day } from '@/model/text'

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
  if (there) return setControlStatus(model, there.id, control.status, control.verifiedOn)
  const whole = { name: '', evidence: '', owner: '', due: null, notes: '', ...control }
  return { ...model, controls: { ...model.controls, [control.id]: whole } }
}

/** Puts one control on several records; one of one's own that stands on a record by this name stays alone. */
export function applyControlTo(
  model: Model,
  places: readonly Subject[],
  control: Omit<NewControl, 'id' | 'on'>,
  makeId: () => AppliedControlId,
): Model {
  return places.reduce((rest, on) => {
    const isThere =
      control.control === null &&
      Object.values(rest.controls).some(
        (known) =>
          known.control === null &&
          known.name === control.name &&
          subjectKey(known.on) === subjectKey(on),
      )
    return isThere ? rest : applyControl(rest, { ...control, id: makeId(), on })
  }, model)
}

/** Says how far a control has come; one that is verified was found to work on the day, if it is given. */
export function setControlStatus(
  model: Model,
  id: AppliedControlId,
  status: ControlStatus,
  today?: Day,
): Model {
  const isFoundToWork = status === 'verified' && model.controls[id]?.status !== 'verified'
  return editControl(model, id, {
    status,
    ...(isFoundToWork && today !== undefined ? { verifiedOn: today } : {}),
  })
}

/** Says on which day a control was last found to work; null when nobody knows. */
export function setVerifiedOn(model: Model, id: AppliedControlId, day: Day | null): Model {
  const control = model.controls[id]
  if (!control || (control.verifiedOn ?? null) === day) return model
  const { verifiedOn: _, ...rest } = control
  const next = day === null ? rest : { ...rest, verifiedOn: day }
  return { ...model, controls: { ...model.controls, [id]: next } }
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

/** Rewrites the same of several controls; what becomes verified was found to work on the day. */
export function editControls(
  model: Model,
  ids: readonly AppliedControlId[],
  { status, ...changes }: Partial<Pick<AppliedControl, 'status' | 'owner' | 'due'>>,
  today: Day,
): Model {
  return ids.reduce((rest, id) => {
    const edited = editControl(rest, id, changes)
    return status === undefined ? edited : setControlStatus(edited, id, status, today)
  }, model)
}

/** Takes a control off its record. */
export function removeControl(model: Model, id: AppliedControlId): Model {
  if (!(id in model.controls)) return model
  const { [id]: _, ...controls } = model.controls
  return { ...model, controls }
}
