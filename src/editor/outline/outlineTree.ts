import type { BoundaryId } from '@/model/id'
import type { Model } from '@/model/model'
import { rowsOf } from '@/model/rows'
import { subjectKey } from '@/model/subject'
import { nameOf } from '@/rules/explain/nameOf'
import type { DrawnRecord } from '../canvas/subjectOfKey'

type Tables = Pick<Model, 'elements' | 'flows' | 'boundaries'>

/** What stands under each record by its `subjectKey`, and at the top under `null`. */
export type OutlineTree = ReadonlyMap<string | null, readonly DrawnRecord[]>

const order = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })

let last: { readonly tables: Tables; readonly tree: OutlineTree } | null = null

/**
 * The model as a tree: boundaries in boundaries, the elements in them, and under each element the flows
 * that leave it. Boundaries come before elements, and all by name. Made once for each state of a model.
 */
export function outlineTree(model: Model): OutlineTree {
  const { elements, flows, boundaries } = model
  const isSame =
    last?.tables.elements === elements &&
    last.tables.flows === flows &&
    last.tables.boundaries === boundaries
  if (last && isSame) return last.tree
  const tree = treeOf(model)
  last = { tables: { elements, flows, boundaries }, tree }
  return tree
}

function treeOf(model: Model): OutlineTree {
  const tree = new Map<string | null, DrawnRecord[]>()
  const put = (under: string | null, subject: DrawnRecord) => {
    const list = tree.get(under)
    if (list) list.push(subject)
    else tree.set(under, [subject])
  }
  const home = (id: BoundaryId | null) => (id && id in model.boundaries ? `boundary:${id}` : null)
  for (const { id, parent } of byName(rowsOf(model.boundaries), (one) =>
    nameOf({ type: 'boundary', id: one.id }, model),
  )) {
    put(home(parent), { type: 'boundary', id })
  }
  for (const { id, boundary } of byName(rowsOf(model.elements), (one) =>
    nameOf({ type: 'element', id: one.id }, model),
  )) {
    put(home(boundary), { type: 'element', id })
  }
  for (const { id, from } of byName(rowsOf(model.flows), (one) =>
    nameOf({ type: 'flow', id: one.id }, model),
  )) {
    put(`element:${from}`, { type: 'flow', id })
  }
  return tree
}

function byName<Record>(records: readonly Record[], name: (record: Record) => string) {
  return records
    .map((record) => ({ record, name: name(record) }))
    .toSorted((one, other) => order.compare(one.name, other.name))
    .map(({ record }) => record)
}

/** The keys of what a record stands in in the outline, from the inside out. */
export function outlineAncestors(model: Model, subject: DrawnRecord): readonly string[] {
  const keys: string[] = []
  let next = parentOf(model, subject)
  while (next && !keys.includes(subjectKey(next))) {
    keys.push(subjectKey(next))
    next = parentOf(model, next)
  }
  return keys
}

function parentOf(model: Model, subject: DrawnRecord): DrawnRecord | null {
  if (subject.type === 'flow') {
    const flow = model.flows[subject.id]
    return flow ? { type: 'element', id: flow.from } : null
  }
  const home =
    subject.type === 'element'
      ? model.elements[subject.id]?.boundary
      : model.boundaries[subject.id]?.parent
  return home ? { type: 'boundary', id: home } : null
}
