import { boundaryKinds } from '@/model/vocabulary/boundaryKinds'
import { elementGroups, elementKinds, type ElementType } from '@/model/vocabulary/elementKinds'
import type { Offer } from '../drawing/addToDiagram'

/** One entry of the palette. */
export interface PaletteEntry {
  readonly offer: Offer
  readonly label: string
  readonly hint: string
  readonly shape: ElementType | 'boundary'
}

export interface PaletteGroup {
  readonly title: string
  readonly entries: readonly PaletteEntry[]
}

const allGroups: readonly PaletteGroup[] = [
  ...elementGroups.map((title): PaletteGroup => ({
    title,
    entries: elementKinds
      .filter(({ group }) => group === title)
      .map(({ id, label, hint, type }): PaletteEntry => ({
        offer: { type: 'element', kind: id },
        label,
        hint,
        shape: type,
      })),
  })),
  {
    title: 'Trust boundaries',
    entries: boundaryKinds.map(({ id, label, hint }): PaletteEntry => ({
      offer: { type: 'boundary', kind: id },
      label,
      hint,
      shape: 'boundary',
    })),
  },
]

/** The vocabulary in its groups, narrowed to what all the words are found in. */
export function offersFor(sought: string): readonly PaletteGroup[] {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return allGroups
  return allGroups
    .map(({ title, entries }) => ({
      title,
      entries: entries.filter((entry) => {
        const text = `${title} ${entry.label} ${entry.hint} ${entry.offer.kind}`.toLowerCase()
        return words.every((word) => text.includes(word))
      }),
    }))
    .filter(({ entries }) => entries.length > 0)
}
