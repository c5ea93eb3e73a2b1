import type { AppliedControl, ControlStatus } from '@/model/appliedControl'
import { inCodeUnitOrder } from '@/model/canonicalJson'
import type { AppliedControlId } from '@/model/id'
import type { Subject } from '@/model/subject'
import type { Speaking } from './words/speaking'
import { controlName, placeName } from './words/speaking'

/** A control that has come further or fallen back, was applied or taken away. */
export interface ControlChange {
  readonly id: AppliedControlId
  readonly name: string
  readonly on: Subject
  /** Where it stands, in words. */
  readonly where: string
  /** Null when it was not applied. */
  readonly from: ControlStatus | null
  readonly to: ControlStatus | null
  readonly evidence: string
}

/** The applied controls whose status is another than before, by name. */
export function controlChanges(before: Speaking, after: Speaking): readonly ControlChange[] {
  const ids = new Set([
    ...Object.values(before.model.controls).map(({ id }) => id),
    ...Object.values(after.model.controls).map(({ id }) => id),
  ])
  const changes = [...ids].flatMap((id): ControlChange[] => {
    const [was, is] = [before.model.controls[id], after.model.controls[id]]
    if (was?.status === is?.status) return []
    if (is) return [changeOf(is, after, { from: was?.status ?? null, to: is.status })]
    return was ? [changeOf(was, before, { from: was.status, to: null })] : []
  })
  return changes.toSorted(
    (one, other) =>
      inCodeUnitOrder(one.name, other.name) ||
      inCodeUnitOrder(one.where, other.where) ||
      inCodeUnitOrder(one.id, other.id),
  )
}

function changeOf(
  control: AppliedControl,
  speaking: Speaking,
  status: Pick<ControlChange, 'from' | 'to'>,
): ControlChange {
  return {
    id: control.id,
    name: controlName(control, speaking),
    on: control.on,
    where: placeName(control.on, speaking),
    ...status,
    evidence: control.evidence.trim(),
  }
}
