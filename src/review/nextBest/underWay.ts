import type { AppliedControl } from '@/model/appliedControl'
import type { InPieces } from '@/model/inPieces'
import type { Day } from '@/model/text'
import { controlsById } from '@/risk/ratingContext'
import type { Control } from '@/rules/control'
import type { PlacedControl } from '@/rules/explain/remedy'
import { effortOf, type EstimatedEffort } from './effort'
import { type Gain, gainOf } from './gain'
import { type Ground, urgencyIn } from './ground'
import { tryOut } from './tryOut'
import { byWorth, worthOf } from './worth'

/** A control that is planned, on one record or on several for which the same was said. */
export interface UnderWay {
  readonly key: string
  readonly name: string
  /** Null for a control of one's own, of which no rule knows what it does, and for one of a pack that is not here. */
  readonly control: Control | null
  readonly applied: readonly AppliedControl[]
  readonly owner: string
  readonly due: Day | null
  readonly estimate: EstimatedEffort | null
}

/** What is planned, with what it changes after what stands before it. */
export interface UnderWayStep {
  readonly item: UnderWay
  readonly gain: Gain
}

/** Everything that is planned, what is worth most first, and the model when all of it is done. */
export function* underWayOn(
  start: Ground,
): InPieces<{ readonly steps: readonly UnderWayStep[]; readonly after: Ground }> {
  const alone = []
  for (const item of plannedOn(start)) {
    const tried = yield* tryOut(start, placedOf(item))
    const effort = item.estimate?.effort ?? 'large'
    alone.push({ item, worth: worthOf(gainOf(tried), effort, urgencyIn(start)) })
  }
  alone.sort((one, other) => byWorth(one.worth, other.worth) || byKey(one.item, other.item))
  const steps: UnderWayStep[] = []
  let after = start
  for (const { item } of alone) {
    const tried = yield* tryOut(after, placedOf(item))
    steps.push({ item, gain: gainOf(tried) })
    after = tried.after
  }
  return { steps, after }
}

const byKey = (one: UnderWay, other: UnderWay) => (one.key < other.key ? -1 : 1)

/** Where a control is planned; nowhere for one of which no rule knows what it does. */
export const placedOf = ({ control, applied }: UnderWay): readonly PlacedControl[] =>
  control ? [{ control: control.id, on: applied.map(({ on }) => on) }] : []

/** The same control with the same owner and the same date is one piece of work. */
function plannedOn({ model, tools }: Ground): readonly UnderWay[] {
  const catalogue = controlsById(tools.controls)
  const groups = new Map<string, AppliedControl[]>()
  for (const applied of Object.values(model.controls)) {
    if (applied.status !== 'planned') continue
    const what = applied.control ?? applied.id
    const key = JSON.stringify([what, applied.owner, applied.due])
    groups.set(key, [...(groups.get(key) ?? []), applied])
  }
  return [...groups.values()].flatMap((group) => {
    const applied = group.toSorted((one, other) => (one.id < other.id ? -1 : 1))
    const [first] = applied
    if (!first) return []
    const control = catalogue.get(first.control ?? '') ?? null
    return {
      key: `planned ${first.id}`,
      name: control?.name ?? (first.name || first.control || 'Own control'),
      control,
      applied,
      owner: first.owner,
      due: first.due,
      estimate: control && effortOf(control, applied.length, model),
    }
  })
}
