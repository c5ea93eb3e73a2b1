import type { Model } from '@/model/model'
import { hasSameIds, rowsOf } from '@/model/rows'
import { wholeModel, type Subject } from '@/model/subject'

/** Something kept for each record: first by its sort, then by its id. */
export type BySort<Item> = { readonly [Sort in Subject['type']]: Map<string, Item> }

/** Nothing kept for any record yet. */
export function bySort<Item>(): BySort<Item> {
  return { element: new Map(), flow: new Map(), boundary: new Map(), model: new Map() }
}

/** The same kept by itself: what is added to one or taken from it is not in the other. */
export function copyOf<Item>(kept: BySort<Item>, copy = (item: Item): Item => item): BySort<Item> {
  const copied = (shelf: ReadonlyMap<string, Item>) =>
    new Map([...shelf].map(([id, item]) => [id, copy(item)]))
  const { element, flow, boundary, model } = kept
  return {
    element: copied(element),
    flow: copied(flow),
    boundary: copied(boundary),
    model: copied(model),
  }
}

/** What is kept for one sort; told one by one because looking a name up takes longer. */
export function keptFor<Item>(kept: BySort<Item>, sort: Subject['type']): Map<string, Item> {
  switch (sort) {
    case 'element':
      return kept.element
    case 'flow':
      return kept.flow
    case 'boundary':
      return kept.boundary
    case 'model':
      return kept.model
  }
}

/** The id of a record; the model is the only one of its sort. */
export function idOf(subject: Subject): string {
  return subject.type === 'model' ? 'model' : subject.id
}

/** What is kept, in the order of the records that it is kept for. */
export function inOrder<Item>(kept: BySort<Item>, model: Model): readonly Item[] {
  const items: Item[] = []
  const take = (shelf: ReadonlyMap<string, Item>, rows: readonly { readonly id: string }[]) => {
    for (const { id } of rows) {
      const item = shelf.get(id)
      if (item !== undefined) items.push(item)
    }
  }
  take(kept.element, rowsOf(model.elements))
  take(kept.flow, rowsOf(model.flows))
  take(kept.boundary, rowsOf(model.boundaries))
  return [...items, ...kept.model.values()]
}

/** Every record that a rule can be asked about: elements, flows, boundaries, each as in its table, then the model. */
export function recordsInOrder(model: Model): readonly Subject[] {
  return [
    ...subjectsIn(model.elements, (id) => ({ type: 'element', id })),
    ...subjectsIn(model.flows, (id) => ({ type: 'flow', id })),
    ...subjectsIn(model.boundaries, (id) => ({ type: 'boundary', id })),
    wholeModel,
  ]
}

/**
 * The same, those of one kind one after another: what is asked of them is then at hand in the memory
 * of the processor, which makes judging a large model a fifth faster.
 */
export function recordsByKind(model: Model): readonly Subject[] {
  const kinds = new Map<string, Subject[]>()
  for (const subject of recordsInOrder(model)) {
    const kind = subject.type === 'element' ? model.elements[subject.id]?.kind : undefined
    const alike = kinds.get(kind ?? subject.type)
    if (alike) alike.push(subject)
    else kinds.set(kind ?? subject.type, [subject])
  }
  return [...kinds.values()].flat()
}

const known = new WeakMap<object, readonly Subject[]>()

function subjectsIn<Id extends string>(
  table: Readonly<Record<Id, { readonly id: Id }>>,
  subjectOf: (id: Id) => Subject,
): readonly Subject[] {
  const subjects = known.get(table)
  if (subjects) return subjects
  const made = rowsOf(table).map(({ id }) => subjectOf(id))
  known.set(table, made)
  return made
}

/** Whether the records of two states stand in the same order. */
export function isSameOrder(before: Model, after: Model): boolean {
  const tables = ['elements', 'flows', 'boundaries'] as const
  return tables.every((table) => hasSameIds(before[table], after[table]))
}
