import type { AppliedControl } from '@/model/appliedControl'
import type { AppliedControlId } from '@/model/id'
import type { Model } from '@/model/model'
import type { Subject } from '@/model/subject'
import { applyControlTo, removeControl, setControlStatus } from '../appliedControls'

type Pair = readonly [without: Model, having: Model]

/** Whether an applied control counts by now. */
export function isInPlace({ status }: Pick<AppliedControl, 'status'>): boolean {
  return status === 'implemented' || status === 'verified'
}

/** What an applied control does: taken away if it is in place, and as if it were in place if it is not. */
export function withAndWithout(model: Model, id: AppliedControlId): Pair {
  const applied = model.controls[id]
  if (!applied) return [model, model]
  return isInPlace(applied)
    ? [removeControl(model, id), model]
    : [model, setControlStatus(model, id, 'implemented')]
}

/** What a control of the catalogue does wherever it is in place. */
export function withAndWithoutAll(model: Model, control: string): Pair {
  const without = Object.values(model.controls)
    .filter((applied) => applied.control === control && isInPlace(applied))
    .reduce((rest, { id }) => removeControl(rest, id), model)
  return [without, model]
}

/** What a control of the catalogue would do on some records beside what is so now. */
export function asIfOn(model: Model, control: string, places: readonly Subject[]): Pair {
  let made = 0
  const makeId = () => {
    made += 1
    // It is never stored, and no stored id has a space in it.
    return `as if ${made}` as AppliedControlId
  }
  return [model, applyControlTo(model, places, { control, status: 'implemented' }, makeId)]
}
