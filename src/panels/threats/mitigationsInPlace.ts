import { type Subject, subjectKey } from '@/model/subject'
import type { Control } from '@/rules/control'
import { subjectsAt } from '@/rules/explain/places'
import type { Mitigation } from '@/rules/rule'
import type { Situation } from '@/rules/situation'
import { progressOf } from './placedControls'

/** A mitigation of a rule on the records that have it. */
export interface MitigationInPlace {
  readonly mitigation: Mitigation
  readonly control: Control
  readonly on: readonly Subject[]
}

/** The mitigations of a rule that somebody has put in place, each on its records. */
export function mitigationsInPlace(
  mitigations: readonly Mitigation[],
  subject: Subject,
  situation: Situation,
  controls: readonly Control[],
): readonly MitigationInPlace[] {
  return mitigations.flatMap((mitigation) => {
    const control = controls.find(({ id }) => id === mitigation.control)
    if (!control) return []
    const places = (mitigation.at ?? ['self']).flatMap((at) => subjectsAt(at, subject, situation))
    const each = new Map(places.map((place) => [subjectKey(place), place]))
    const on = [...each.values()].filter((place) => isInPlace(mitigation, place, situation))
    return on.length > 0 ? [{ mitigation, control, on }] : []
  })
}

function isInPlace({ control }: Mitigation, place: Subject, { model }: Situation): boolean {
  return progressOf(model.controls, [{ control, on: [place] }]) === 'inPlace'
}
