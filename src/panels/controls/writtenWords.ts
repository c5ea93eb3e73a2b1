import { propertyOf } from '@/model/vocabulary/properties/properties'
import type { ControlEffect } from '@/rules/control'
import { isProperty, valueInWords } from '@/rules/explain/says'

const places: { readonly [On in ControlEffect['on']]: string } = {
  element: 'On elements',
  flow: 'On flows',
  boundary: 'On trust boundaries',
  model: 'For the whole model',
}

/** What a control writes, and where: “On flows, “Encrypted” becomes “yes”.” */
export function writtenWords({ on, property, value }: ControlEffect): string {
  const said = isProperty(property) ? valueInWords(property, value) : value
  return `${places[on]}, “${propertyOf(property).label}” becomes “${said}”.`
}
