import { z } from 'zod/mini'
import { genericKinds } from './kinds/genericKinds'
import { outsideKinds } from './kinds/outsideKinds'
import { processKinds } from './kinds/processKinds'
import { storeKinds } from './kinds/storeKinds'

/** The three kinds of element that a data-flow diagram knows; STRIDE per element builds on them. */
export const ElementType = z.enum(['externalEntity', 'process', 'dataStore'])
export type ElementType = z.infer<typeof ElementType>

/** The groups of the palette, in its order. */
export const elementGroups = [
  'People',
  'Outside services',
  'Bot front end',
  'Bots & agents',
  'AI core',
  'Tools',
  'Backend',
  'Data',
  'Generic',
] as const
export type ElementGroup = (typeof elementGroups)[number]

/** One word of the vocabulary for elements. */
export interface ElementKindEntry {
  readonly id: string
  readonly label: string
  readonly type: ElementType
  readonly group: ElementGroup
  readonly hint: string
  /** What reaches us from it may be hostile: text of users, or content that outsiders wrote. */
  readonly untrusted?: 'user' | 'content'
  /** Calling it brings content back, so what it holds flows against the arrow as well. */
  readonly returnsContent?: true
  /** It hands on what it is given without reading it. */
  readonly relays?: true
}

/** Every kind of element, in the order of the palette. */
export const elementKinds = [
  ...outsideKinds,
  ...processKinds,
  ...storeKinds,
  ...genericKinds,
] as const

export const ElementKind = z.enum(elementKinds.map(({ id }) => id))
export type ElementKind = (typeof elementKinds)[number]['id']

const entries = new Map<ElementKind, ElementKindEntry>(elementKinds.map((kind) => [kind.id, kind]))

/** The entry of a kind: its label, its type in the diagram, its group and its traits. */
export function kindEntry(kind: ElementKind): ElementKindEntry {
  const entry = entries.get(kind)
  if (!entry) throw new Error(`The vocabulary has no element kind “${kind}”.`)
  return entry
}

/** External entity, process or data store. */
export function typeOf(element: { readonly kind: ElementKind }): ElementType {
  return kindEntry(element.kind).type
}
