import { z } from 'zod/mini'
import type { ElementKind } from '../elementKinds'
import { boundaryProperties } from './boundaryProperties'
import { contentControls } from './contentControls'
import { elementFeatures } from './elementFeatures'
import { flowProperties } from './flowProperties'
import { identityControls } from './identityControls'
import { integrityControls } from './integrityControls'
import { modelProperties } from './modelProperties'
import { isOwnWord, OwnWord } from '../ownWord'
import { ownPropertyOf, ownVocabulary } from '../ownVocabulary'
import { operationControls } from './operationControls'
import { permissionControls } from './permissionControls'
import type { PropertyEntry, PropertyOwner } from './property'
import { supplyControls } from './supplyControls'

/** Every property that comes with Corral, in the order in which it is asked. */
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

export const BuiltInPropertyId = z.enum(properties.map(({ id }) => id))
export type BuiltInPropertyId = (typeof properties)[number]['id']

/** A property that comes with Corral, or one of a pack, whether that pack is here or not. */
export const PropertyId = z.union([BuiltInPropertyId, OwnWord])
export type PropertyId = BuiltInPropertyId | OwnWord

/** A property with its id as a word of the vocabulary. */
export type Property = PropertyEntry & { readonly id: PropertyId }

const entries = new Map<string, Property>(properties.map((property) => [property.id, property]))

/** Whether a name is that of a property, and not of a derived fact. */
export function isPropertyId(name: string): name is PropertyId {
  return entries.has(name) || isOwnWord(name)
}

/** The property of an id. One of a pack that is not switched on is asked of nothing. */
export function propertyOf(id: PropertyId): Property {
  const entry = entries.get(id)
  if (entry) return entry
  if (isOwnWord(id)) return ownPropertyOf(id)
  throw new Error(`The vocabulary has no property “${id}”.`)
}

/** Every property that is asked now: those that come with Corral, then those of the packs that are on. */
export function allProperties(): readonly Property[] {
  const own = ownVocabulary().properties
  return own.length === 0 ? properties : [...properties, ...own]
}

/** Whether a property can be asked of an element of a kind, or of a kind that specialises it. */
export function isAskedOf(property: PropertyEntry, kind: ElementKind): boolean {
  if (property.on !== 'element') return false
  const { kinds, ownKinds } = property
  if (ownKinds && Object.values(ownKinds).includes(kind)) return true
  return kinds?.includes(kind) ?? !ownKinds
}

/** Whether a property is asked of this very element. */
export function isAskedOfElement(property: PropertyEntry, { kind, ownKind }: Kinded): boolean {
  const { kinds, ownKinds } = property
  if (!ownKinds) return isAskedOf(property, kind)
  const asOwn = ownKind !== undefined && Object.hasOwn(ownKinds, ownKind)
  return asOwn || (kinds?.includes(kind) ?? false)
}

/** What an element is: its kind, and the kind of a pack that specialises it, if somebody chose one. */
export interface Kinded {
  readonly kind: ElementKind
  readonly ownKind?: OwnWord
}

const byKind = new Map<ElementKind, readonly Property[]>()

/** The properties asked of an element, in the order of the vocabulary. */
export function propertiesOfElement(element: Kinded): readonly Property[] {
  const builtIn = propertiesOfKind(element.kind)
  const own = ownVocabulary().properties
  if (own.length === 0) return builtIn
  const asked = own.filter((property) => isAskedOfElement(property, element))
  return asked.length === 0 ? builtIn : [...builtIn, ...asked]
}

/** The properties that come with Corral and are asked of an element of a kind. */
export function propertiesOfKind(kind: ElementKind): readonly Property[] {
  const known = byKind.get(kind)
  if (known) return known
  const asked = properties.filter((property) => isAskedOf(property, kind))
  byKind.set(kind, asked)
  return asked
}

/** The properties asked of every flow, every boundary or the model. */
export function propertiesOn(owner: Exclude<PropertyOwner, 'element'>): readonly Property[] {
  return allProperties().filter(({ on }) => on === owner)
}
