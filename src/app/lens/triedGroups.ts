import type { Model } from '@/model/model'
import type { NewControl } from '@/review/appliedControls'
import type { Control } from '@/rules/control'
import { nameOf } from '@/rules/explain/nameOf'
import type { PlacedControl } from '@/rules/explain/remedy'

/** A control that is tried out on one record or several. */
export interface TriedGroup extends PlacedControl {
  /** “Rate limits on 3 records”, “Rate limits on Bot”. */
  readonly label: string
}

/** What is tried out, the records of one control together, in the order in which it was tried. */
export function triedGroups(
  tried: readonly NewControl[],
  model: Model,
  controlOf: (id: string) => Control | undefined,
): readonly TriedGroup[] {
  const groups = new Map<string, NewControl[]>()
  for (const control of tried) {
    const id = control.control ?? control.id
    groups.set(id, [...(groups.get(id) ?? []), control])
  }
  return [...groups].map(([control, placed]) => {
    const [first, ...others] = placed.map(({ on }) => on)
    const where = first && others.length === 0 ? nameOf(first, model) : `${placed.length} records`
    const name = controlOf(control)?.name ?? control
    return { control, on: placed.map(({ on }) => on), label: `${name} on ${where}` }
  })
}
