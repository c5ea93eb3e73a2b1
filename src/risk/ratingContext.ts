import { subjectKey, type Subject } from '@/model/subject'
import type { Answer } from '@/model/answer'
import type { PropertyId } from '@/model/vocabulary/properties/properties'
import type { Control } from '@/rules/control'
import { type Overlay, overlayOf } from '@/rules/overlay'
import type { Situation } from '@/rules/situation'
import { situationOf } from '@/rules/situationOf'

/** A model as it is rated: with the controls in place, without any, and with what the planned ones write. */
export interface RatingContext {
  readonly inPlace: Situation
  readonly without: Situation
  readonly planned: Overlay
  readonly controls: ReadonlyMap<string, Control>
}

const contexts = new WeakMap<Situation, RatingContext>()

/** The context of a situation with the controls in place, made once for each. */
export function ratingContextOf(situation: Situation, controls: readonly Control[]): RatingContext {
  const known = contexts.get(situation)
  if (known) return known
  const { model, graph } = situation
  const applied = Object.values(model.controls)
  const counts = applied.some(({ status }) => status === 'implemented' || status === 'verified')
  const plans = applied.some(({ status }) => status === 'planned')
  const context: RatingContext = {
    inPlace: situation,
    without: counts ? situationOf(model, controls, 'without') : situation,
    planned: plans ? overlayOf(model, graph, controls, 'planned') : new Map(),
    controls: new Map(controls.map((control) => [control.id, control])),
  }
  contexts.set(situation, context)
  return context
}

/** The value of a property with the controls in place, or with the planned ones as well. */
export function valueOf(
  context: RatingContext,
  subject: Subject,
  property: PropertyId,
  view: 'residual' | 'target',
): Answer | number | null {
  const planned = view === 'target' ? context.planned.get(subjectKey(subject)) : undefined
  return planned?.get(property)?.value ?? context.inPlace.factOf(subject, property).value
}
