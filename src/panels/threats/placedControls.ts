import type { AppliedControl, ControlStatus } from '@/model/appliedControl'
import type { Model } from '@/model/model'
import { subjectKey } from '@/model/subject'
import { removeControl, setControlStatus } from '@/review/appliedControls'
import type { PlacedControl } from '@/rules/explain/remedy'

/** How far controls have come on their records: as far as the one that has come least. */
export function progressOf(
  controls: Model['controls'],
  placed: readonly PlacedControl[],
): 'planned' | 'inPlace' | null {
  const there = placed.flatMap((each) => appliedAt(controls, each))
  if (there.some((applied) => !applied || !counted.has(applied.status))) return null
  return there.every((applied) => applied && applied.status !== 'planned') ? 'inPlace' : 'planned'
}

const counted: ReadonlySet<ControlStatus> = new Set(['planned', 'implemented', 'verified'])

/** The model without the controls. One about which something was noted is kept, as a proposal. */
export function takeBackControls(model: Model, placed: readonly PlacedControl[]): Model {
  const there = placed.flatMap((each) => appliedAt(model.controls, each))
  return there.reduce((rest, applied) => {
    if (!applied) return rest
    return isNoted(applied)
      ? setControlStatus(rest, applied.id, 'proposed')
      : removeControl(rest, applied.id)
  }, model)
}

function isNoted({ evidence, owner, due, notes }: AppliedControl): boolean {
  return due !== null || `${evidence}${owner}${notes}`.trim() !== ''
}

/** What stands of a control on each of its records, in their order. */
function appliedAt(
  controls: Model['controls'],
  { control, on }: PlacedControl,
): (AppliedControl | undefined)[] {
  return on.map((subject) =>
    Object.values(controls).find(
      (applied) => applied.control === control && subjectKey(applied.on) === subjectKey(subject),
    ),
  )
}
