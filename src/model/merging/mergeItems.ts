import { type Fields, fieldsOf } from '../fields'
import { isAlike } from '../isAlike'
import { type Model, type RecordIn, type TableName, tableNames } from '../model'
import type { FieldItem, MadeBy, MergeItem } from './mergeItem'

/** What no copy takes from another: what it is, and what is being done in it just now. */
const ownFields: ReadonlySet<string> = new Set(['id', 'createdAt', 'lastNumber', 'review'])

/**
 * How another copy of a model differs from this one, record by record and field by field, in the order
 * of the tables. With a common ancestor what only this copy changed is left out; without one every
 * difference is told. Signed reviews are no part of it: those of both stay.
 */
export function mergeItems(base: Model | null, ours: Model, theirs: Model): readonly MergeItem[] {
  const about = changed('about', ours.about.id, base?.about, ours.about, theirs.about)
  const tables = tableNames.filter((table) => table !== 'reviews')
  return [...about, ...tables.flatMap((table) => itemsIn(table, base, ours, theirs))]
}

function itemsIn(table: TableName, base: Model | null, ours: Model, theirs: Model): MergeItem[] {
  if (ours[table] === theirs[table]) return []
  const [was, mine, other] = [tableOf(base, table), tableOf(ours, table), tableOf(theirs, table)]
  const ids = new Set([...mine.keys(), ...other.keys()])
  return [...ids].flatMap((id) => {
    const [before, here, there] = [was.get(id), mine.get(id), other.get(id)]
    if (here && there) return changed(table, id, before, here, there)
    if (there) return cameOrWent(table, id, 'added', base, before, there)
    return here ? cameOrWent(table, id, 'removed', base, before, here) : []
  })
}

function tableOf(model: Model | null, table: TableName): ReadonlyMap<string, RecordIn<TableName>> {
  return new Map(model ? Object.entries<RecordIn<TableName>>(model[table]) : [])
}

/** A record that only one of the copies has: `standing` is how it stands there. */
function cameOrWent(
  table: TableName,
  id: string,
  kind: 'added' | 'removed',
  base: Model | null,
  before: RecordIn<TableName> | undefined,
  standing: RecordIn<TableName>,
): MergeItem[] {
  const item = (by: MadeBy): MergeItem[] => [{ place: table, id, kind, by, fields: [] }]
  if (!base) return item('unknown')
  // Only here since the ancestor, or only there: nobody took it away.
  if (!before) return kind === 'added' ? item('theirs') : []
  const isAsBefore = fieldItems(table, before, before, standing).length === 0
  if (kind === 'removed') return item(isAsBefore ? 'theirs' : 'both')
  // It was taken away here, and changed there.
  return isAsBefore ? [] : item('both')
}

function changed(
  place: TableName | 'about',
  id: string,
  base: object | undefined,
  ours: object,
  theirs: object,
): MergeItem[] {
  const fields = fieldItems(place, base, ours, theirs)
  return fields.length === 0 ? [] : [{ place, id, kind: 'changed', by: 'both', fields }]
}

function fieldItems(
  place: TableName | 'about',
  base: object | undefined,
  ours: object,
  theirs: object,
): readonly FieldItem[] {
  const [was, mine, other] = [
    base && fieldsOf(place, base),
    fieldsOf(place, ours),
    fieldsOf(place, theirs),
  ]
  const names = new Set([...mine.keys(), ...other.keys()])
  return [...names].flatMap((field) => {
    if (ownFields.has(field)) return []
    return fieldItem(field, was, mine, other)
  })
}

function fieldItem(
  field: string,
  was: Fields | undefined,
  mine: Fields,
  other: Fields,
): FieldItem[] {
  const [base, ours, theirs] = [was?.get(field), mine.get(field), other.get(field)]
  if (isAlike(ours, theirs)) return []
  if (!was) return [{ field, by: 'unknown', base, ours, theirs }]
  if (isAlike(base, theirs)) return []
  return [{ field, by: isAlike(base, ours) ? 'theirs' : 'both', base, ours, theirs }]
}
