import type { FindingKey } from '@/model/id'
import type { Model } from '@/model/model'
import { type Subject, wholeModel } from '@/model/subject'

/** The records in the key of a finding that are in the model. */
export function recordsInKey(key: FindingKey, model: Model): readonly Subject[] {
  const { elements, flows, boundaries } = model
  const named = new Set(key.split('|').slice(1))
  if (named.has('model')) return [wholeModel]
  return [
    ...inTable(elements, named).map((found): Subject => ({ type: 'element', id: found })),
    ...inTable(flows, named).map((found): Subject => ({ type: 'flow', id: found })),
    ...inTable(boundaries, named).map((found): Subject => ({ type: 'boundary', id: found })),
  ]
}

function inTable<Id extends string>(
  table: Readonly<Record<Id, { readonly id: Id }>>,
  named: ReadonlySet<string>,
): readonly Id[] {
  const known: Readonly<Record<string, { readonly id: Id }>> = table
  return [...named].flatMap((id) => (Object.hasOwn(known, id) ? (known[id]?.id ?? []) : []))
}
