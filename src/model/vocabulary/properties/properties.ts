import { z } from 'zod'
import type { ElementKind } from '../elementKinds'
import { boundaryProperties } from './boundaryProperties'
import { contentControls } from './contentControls'
import { elementFeatures } from './elementFeatures'
import { flowProperties } from './flowProperties'
import { identityControls } from './identityControls'
import { integrityControls } from './integrityControls'
import { modelProperties } from './modelProperties'
import { operationControls } from './operationControls'
import { permissionControls } from './permissionControls'
import type { PropertyEntry, PropertyOwner } from './property'
import { supplyControls } from './supplyControls'

/** Every property of the vocabulary, in the order in which it is asked. */
export const properties = [
  ...elementFeatures,
  ...identityControls,
  ...permissionControls,
  ...contentControls,
  ...operationControls,
  ...integrityControls,
  ...supplyControls,
  ...flowProperties,
  ...boundaryProperties,
  ...modelProperties,
] as const

export const PropertyId = z.enum(properties.map(({ id }) => id))
export type PropertyId = (typeof properties)[number]['id']

/** A property with its id as a word of the vocabulary. */
export type Property = PropertyEntry & { readonly id: PropertyId }

const entries = new Map<string, Property>(properties.map((property) => [property.id, property]))

/** The property of an id. */
export function propertyOf(id: PropertyId): Property {
  const entry = entries.get(id)
  if (!entry) throw new Error(`The vocabulary has no property “${id}”.`)
  return entry
}

/** Whether a property can be asked of an element of a kind. */
export function isAskedOf(property: Property, kind: ElementKind): boolean {
  return property.on === 'element' && (property.kinds?.includes(kind) ?? true)
}

const byKind = new Map<ElementKind, readonly Property[]>()

/** The properties asked of an element of a kind, in the order of the vocabulary. */
export function propertiesOfKind(kind: ElementKind): readonly Property[] {
  const known = byKind.get(kind)
  if (known) return known
  const asked = properties.filter((property) => isAskedOf(property, kind))
  byKind.set(kind, asked)
  return asked
}

/** The properties asked of every flow, every boundary or the model. */
export function propertiesOn(owner: Exclude<PropertyOwner, 'element'>): readonly Property[] {
  return properties.filter(({ on }) => on === owner)
}
