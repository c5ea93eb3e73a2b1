import { boundaryKinds } from '@/model/vocabulary/boundaryKinds'
import { elementGroups, elementKinds, type ElementType } from '@/model/vocabulary/elementKinds'
import { soughtWords } from '@/store/soughtWords'
import type { Offer } from '../drawing/addToDiagram'

/** One entry of the palette. */
export interface PaletteEntry {
  readonly offer: Offer
  readonly label: string
  readonly hint: string
  readonly shape: ElementType | 'boundary' | 'note'
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
  {
    title: 'Beside the model',
    entries: [
      {
        offer: { type: 'note', kind: 'note' },
        label: 'Note',
        hint: 'Words on the diagram, for those who look at it. No rule reads them.',
        shape: 'note',
      },
    ],
  },
]

/**
 * The vocabulary in its groups, narrowed to what all the words are found in. What is called so comes
 * before what is only described so.
 */
export function offersFor(sought: string): readonly PaletteGroup[] {
  const words = soughtWords(sought)
  if (words.length === 0) return allGroups
  return allGroups
    .map(({ title, entries }) => ({ title, entries: found(entries, title, words) }))
    .filter(({ entries }) => entries.length > 0)
    .toSorted((one, other) => nearest(one, words) - nearest(other, words))
}

function found(entries: readonly PaletteEntry[], title: string, words: readonly string[]) {
  return entries
    .filter(({ label, hint, offer }) => {
      const text = `${title} ${label} ${hint} ${offer.kind}`.toLowerCase()
      return words.every((word) => text.includes(word))
    })
    .toSorted((one, other) => distanceOf(one, words) - distanceOf(other, words))
}

function nearest({ entries }: PaletteGroup, words: readonly string[]): number {
  return Math.min(...entries.map((entry) => distanceOf(entry, words)))
}

/** 0 is called just that, 1 begins so, 2 has all the words in its name, 3 only in what is said of it. */
function distanceOf({ label }: PaletteEntry, words: readonly string[]): number {
  const name = label.toLowerCase()
  const phrase = words.join(' ')
  if (name === phrase) return 0
  if (name.startsWith(phrase)) return 1
  return words.every((word) => name.includes(word)) ? 2 : 3
}
