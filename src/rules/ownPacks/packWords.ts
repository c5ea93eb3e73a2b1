import { ElementKind } from '@/model/vocabulary/elementKinds'
import type { OwnKind, OwnProperty } from '@/model/vocabulary/ownVocabulary'
import { BuiltInPropertyId, propertyOf } from '@/model/vocabulary/properties/properties'
import type { PropertyEntry } from '@/model/vocabulary/properties/property'
import { controls as catalogue } from '../catalogue/controls'
import type { Control } from '../control'
import type { PackFile, PropertyInFile } from './packSchema'

/** The words that the rules of a pack may use: those of Corral, and its own. */
export interface PackWords {
  readonly properties: ReadonlyMap<string, PropertyEntry>
  readonly controls: ReadonlyMap<string, Control>
  readonly ownKinds: ReadonlyMap<string, OwnKind>
}

/** The words of Corral alone. */
export const builtInWords: PackWords = {
  properties: new Map(BuiltInPropertyId.options.map((id) => [id, propertyOf(id)])),
  controls: new Map(catalogue.map((control) => [control.id, control])),
  ownKinds: new Map(),
}

/** The words of Corral and of a pack. */
export function wordsOfPack({ kinds, properties, controls }: PackFile): PackWords {
  const ownKinds = new Map(kinds.map((kind) => [kind.id, kind]))
  const own = properties.map((property) => ownPropertyFrom(property, ownKinds))
  return {
    properties: new Map<string, PropertyEntry>([
      ...builtInWords.properties,
      ...own.map((property) => [property.id, property] as const),
    ]),
    controls: new Map([
      ...builtInWords.controls,
      ...controls.map((control) => [control.id, control] as const),
    ]),
    ownKinds,
  }
}

/** The property that a file describes. */
export function ownPropertyFrom(
  { kinds, ...property }: PropertyInFile,
  ownKinds: ReadonlyMap<string, OwnKind>,
): OwnProperty {
  if (!kinds) return property
  const own = kinds.flatMap((kind) => ownKinds.get(kind) ?? [])
  return {
    ...property,
    kinds: builtInAmong(kinds),
    ...(own.length > 0 && {
      ownKinds: Object.fromEntries(own.map(({ id, specialises }) => [id, specialises])),
    }),
  }
}

/** The built-in kinds of a list. */
export function builtInAmong(kinds: readonly string[]): ElementKind[] {
  return kinds.flatMap((kind): ElementKind[] => {
    const known = ElementKind.safeParse(kind)
    return known.success ? [known.data] : []
  })
}
