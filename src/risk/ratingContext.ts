import { subjectKey, type Subject } from '@/model/subject'
import type { Answer } from '@/model/answer'
import type { PropertyId } from '@/model/vocabulary/properties/properties'
import type { Control } from '@/rules/control'
import { type Overlay, overlayOf } from '@/rules/overlay'
import { readingsOf } from '@/rules/reading'
import type { Situation } from '@/rules/situation'
import { situationFrom } from '@/rules/situationOf'

/** A model as it is rated: with the controls in place, without any, and with what the planned ones write. */
export interface RatingContext {
  readonly inPlace: Situation
  readonly without: Situation
  readonly planned: Overlay
  readonly controls: ReadonlyMap<string, Control>
}

/** No control writes anything. */
export const bare: Overlay = new Map()

/** The controls of a catalogue by their ids. */
export function controlsById(controls: readonly Control[]): ReadonlyMap<string, Control> {
  const known = catalogues.get(controls)
  if (known) return known
  const byId = new Map(controls.map((control) => [control.id, control]))
  catalogues.set(controls, byId)
  return byId
}

const catalogues = new WeakMap<readonly Control[], ReadonlyMap<string, Control>>()
const contexts = new WeakMap<Situation, RatingContext>()

/** The context of a situation with the controls in place, made once for each. */
export function ratingContextOf(situation: Situation, controls: readonly Control[]): RatingContext {
  const known = contexts.get(situation)
  if (known) return known
  const { model, graph } = situation
  const isBare = overlayOf(model, graph, controls, 'inPlace').size === 0
  const context: RatingContext = {
    inPlace: situation,
    without: isBare ? situation : situationFrom('without', readingsOf(model, graph, bare)),
    planned: overlayOf(model, graph, controls, 'planned'),
    controls: controlsById(controls),
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
  return planned?.get(property)?.value ?? context.inPlace.read(subject).know(property).value
}
