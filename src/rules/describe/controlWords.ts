import { propertyOf } from '@/model/vocabulary/properties/properties'
import { controlOf } from '../catalogue/controls'
import type { ControlEffect } from '../control'
import { listed } from '../explain/phrase'
import { isProperty, valueInWords } from '../explain/says'
import type { Applies, Mitigation, Place, Rule } from '../rule'
import { moved } from './ratingWords'
import { type Item, list, type Section, text } from './section'

/** The controls that help against a threat, and what each of them does. */
export function controlsThatHelp({ mitigations, applies }: Rule): Section {
  const blocks =
    mitigations.length === 0
      ? [text('The catalogue has no control against it.')]
      : [list(mitigations.map((mitigation) => controlItem(mitigation, applies.to)))]
  return { id: 'controls', heading: 'Controls that help', blocks }
}

function controlItem(mitigation: Mitigation, to: Applies['to']): Item {
  const { control: id, at = ['self'] } = mitigation
  const control = controlOf(id)
  const lowered = moved({ likelihood: -mitigation.likelihood, impact: -mitigation.impact })
  if (!control) return { lead: `${id}:`, text: lowered }
  const where = listed(at.map((place) => placeWords(place, to)))
  return {
    lead: `${control.name}:`,
    text: `${lowered}, ${where}. ${control.description}`,
    note: `${id}: ${listed(control.effects.map(effectWords))}.`,
  }
}

/** “Verifies the platform's signature” becomes yes. */
function effectWords({ property, value, on }: ControlEffect): string {
  const said = isProperty(property) ? valueInWords(property, value) : value
  const whose = on === 'model' ? ' of the whole model' : ''
  return `“${propertyOf(property).label}”${whose} becomes “${said}”`
}

function placeWords(place: Place, to: Applies['to']): string {
  switch (place) {
    case 'self':
      return to === 'element' ? 'on it' : selfWords(to)
    case 'source':
      return 'on the sender'
    case 'target':
      return 'on the receiver'
    case 'model':
      return 'for the whole system'
    case 'in':
      return 'on what sends to it'
    case 'out':
      return 'on what it sends to'
    case 'adjacent':
      return 'on what it exchanges data with'
    case 'inFlow':
      return 'on the flows to it'
    case 'outFlow':
      return 'on the flows from it'
  }
}

function selfWords(to: 'flow' | 'boundary' | 'model'): string {
  if (to === 'flow') return 'on the flow'
  return to === 'boundary' ? 'on the boundary' : 'for the whole system'
}
