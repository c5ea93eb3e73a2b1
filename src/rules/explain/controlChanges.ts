import { type Answer, notApplicable } from '@/model/answer'
import type { Subject } from '@/model/subject'
import { propertyOf } from '@/model/vocabulary/properties/properties'
import type { Control } from '../control'
import type { Mitigation } from '../rule'
import type { Situation } from '../situation'
import type { SupposedAnswer } from './changes'
import { subjectsAt } from './places'

/** A mitigation of a rule at one of its places, with what it would change there. */
interface MitigationAtPlace {
  readonly mitigation: Mitigation
  readonly control: Control
  readonly on: readonly Subject[]
  readonly changes: readonly SupposedAnswer[]
}

/** The places where the mitigations of a rule are not on yet and could be, each by itself. */
export function missingMitigations(
  mitigations: readonly Mitigation[],
  subject: Subject,
  situation: Situation,
  controls: readonly Control[],
): readonly MitigationAtPlace[] {
  return mitigations.flatMap((mitigation) => {
    const control = controls.find(({ id }) => id === mitigation.control)
    if (!control) return []
    return (mitigation.at ?? ['self']).flatMap((place): MitigationAtPlace[] => {
      const at = subjectsAt(place, subject, situation).map((each) => ({
        subject: each,
        changes: changesAt(control, each, situation),
      }))
      const missing = at.filter(({ changes }) => changes.length > 0)
      if (missing.length === 0) return []
      const on = missing.map((each) => each.subject)
      return [{ mitigation, control, on, changes: missing.flatMap(({ changes }) => changes) }]
    })
  })
}

/** What a control would write on a record that is not so yet. */
function changesAt(
  control: Control,
  subject: Subject,
  { factOf }: Situation,
): readonly SupposedAnswer[] {
  return control.effects.flatMap(({ on, property, value }): SupposedAnswer[] => {
    if (on !== subject.type) return []
    const now = factOf(subject, property).value
    if (now === notApplicable || isSo(now, value)) return []
    return [{ subject, property, value: written(property, value) }]
  })
}

const isSo = (now: Answer | number | null, value: string) =>
  Array.isArray(now) ? now.includes(value) : now === value

const written = (property: SupposedAnswer['property'], value: string): Answer =>
  propertyOf(property).type === 'someOf' ? [value] : value
