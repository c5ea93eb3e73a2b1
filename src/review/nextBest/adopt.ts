import type { ControlStatus } from '@/model/appliedControl'
import type { AppliedControlId } from '@/model/id'
import type { Model } from '@/model/model'
import { subjectKey } from '@/model/subject'
import type { Day } from '@/model/text'
import type { PlacedControl } from '@/rules/explain/remedy'
import { applyControl, editControl, type NewControl } from '../appliedControls'

/** Who does something, until when. */
export interface Pledge {
  readonly owner: string
  readonly due: Day | null
}

/** The controls of an action, each at its place. */
function controlsAt(
  placed: readonly PlacedControl[],
  status: ControlStatus,
  makeId: () => AppliedControlId,
): readonly NewControl[] {
  return placed.flatMap(({ control, on }) =>
    on.map((subject) => ({ id: makeId(), control, on: subject, status })),
  )
}

/** The model with an action planned: its controls at their places, with an owner and a date. */
export function adopt(
  model: Model,
  placed: readonly PlacedControl[],
  { owner, due }: Pledge,
  makeId: () => AppliedControlId,
): Model {
  return controlsAt(placed, 'planned', makeId).reduce((before, control) => {
    const after = applyControl(before, control)
    const there = Object.values(after.controls).find(
      (each) => each.control === control.control && subjectKey(each.on) === subjectKey(control.on),
    )
    // What was noted before stays where nothing else is said.
    const said = { ...(owner ? { owner } : {}), ...(due ? { due } : {}) }
    return there ? editControl(after, there.id, said) : after
  }, model)
}
