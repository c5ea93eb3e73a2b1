import type { Model } from '@/model/model'
import type { Picked } from '@/model/subject'
import { boundaryKindEntry } from '@/model/vocabulary/boundaryKinds'
import { kindEntry } from '@/model/vocabulary/elementKinds'
import { nameOf } from '@/rules/explain/nameOf'
import { type Searchable, searchable, type Sought } from './wordSearch'

/** A record or a note that can be looked for. */
export interface SoughtRecord extends Sought {
  readonly subject: Picked
  /** What it is, in words: its kind, or that it is a flow or a note. */
  readonly what: string
}

let last: { readonly model: Model; readonly records: readonly Searchable<SoughtRecord>[] } | null =
  null

/** All that is drawn of a model, to be looked through by names, kinds and what is written about it. */
export function recordsIn(model: Model): readonly Searchable<SoughtRecord>[] {
  if (last?.model !== model) last = { model, records: searchable(gathered(model)) }
  return last.records
}

function gathered(model: Model): SoughtRecord[] {
  return [
    ...Object.values(model.elements).map(({ id, kind, description, tags }) => {
      const what = kindEntry(kind).label
      return sought({ type: 'element', id }, what, [description, ...tags])
    }),
    ...Object.values(model.flows).map(({ id, from, to, description, tags }) => {
      const ends = [from, to].map((end) => nameOf({ type: 'element', id: end }, model)).join(' → ')
      return sought({ type: 'flow', id }, 'Flow', [ends, description, ...tags])
    }),
    ...Object.values(model.boundaries).map(({ id, kind, description, tags }) => {
      const what = `Boundary: ${boundaryKindEntry(kind).label}`
      return sought({ type: 'boundary', id }, what, [description, ...tags])
    }),
    ...Object.values(model.diagrams).flatMap(({ notes }) =>
      Object.entries(notes).map(([id, { text }]): SoughtRecord => {
        const name = text.trim().split('\n')[0] ?? ''
        // The keys of a diagram's notes are their ids.
        return {
          subject: { type: 'note', id: id as never },
          name,
          what: 'Note',
          more: `Note ${text}`,
        }
      }),
    ),
  ]

  function sought(
    subject: Exclude<Picked, { type: 'note' }>,
    what: string,
    words: readonly string[],
  ): SoughtRecord {
    return { subject, name: nameOf(subject, model), what, more: `${what} ${words.join(' ')}` }
  }
}
