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
  const about = { place: 'about', id: ours.about.id } as const
  const tables = tableNames.filter((table) => table !== 'reviews')
  return [
    ...changed(about, { was: base?.about, mine: ours.about, other: theirs.about }),
    ...tables.flatMap((table) => itemsIn(table, base, ours, theirs)),
  ]
}

/** Which record it is. */
type Named = Pick<MergeItem, 'place' | 'id'>

/** A record as the ancestor had it and as the two copies have it; undefined where it is not. */
interface Three<Kept = object | undefined> {
  readonly was: object | undefined
  readonly mine: Kept
  readonly other: Kept
}

function itemsIn(table: TableName, base: Model | null, ours: Model, theirs: Model): MergeItem[] {
  if (ours[table] === theirs[table]) return []
  const [before, here, there] = [tableOf(base, table), tableOf(ours, table), tableOf(theirs, table)]
  const ids = new Set([...here.keys(), ...there.keys()])
  return [...ids].flatMap((id) => {
    const [was, mine, other] = [before.get(id), here.get(id), there.get(id)]
    const named = { place: table, id } as const
    if (mine && other) return changed(named, { was, mine, other })
    const by = whoseIs(table, base !== null, { was, mine, other })
    return by ? [{ ...named, kind: other ? 'added' : 'removed', by, fields: [] }] : []
  })
}

function tableOf(model: Model | null, table: TableName): ReadonlyMap<string, RecordIn<TableName>> {
  return new Map(model ? Object.entries<RecordIn<TableName>>(model[table]) : [])
}

/** Of a record that only one of the copies has: who made it so; null when that was this copy alone. */
function whoseIs(
  table: TableName,
  hasAncestor: boolean,
  { was, mine, other }: Three,
): MadeBy | null {
  if (!hasAncestor) return 'unknown'
  // Only here since the ancestor, or only there: nobody took it away.
  if (!was) return other ? 'theirs' : null
  const standing = mine ?? other
  const isAsBefore =
    standing !== undefined && fieldItems(table, { was, mine: was, other: standing }).length === 0
  if (mine) return isAsBefore ? 'theirs' : 'both'
  // It was taken away here; only if it was changed there is that worth a word.
  return isAsBefore ? null : 'both'
}

function changed(named: Named, three: Three<object>): MergeItem[] {
  const fields = fieldItems(named.place, three)
  return fields.length === 0 ? [] : [{ ...named, kind: 'changed', by: 'both', fields }]
}

function fieldItems(
  place: MergeItem['place'],
  { was, mine, other }: Three<object>,
): readonly FieldItem[] {
  const three = {
    was: was && fieldsOf(place, was),
    mine: fieldsOf(place, mine),
    other: fieldsOf(place, other),
  }
  const names = new Set([...three.mine.keys(), ...three.other.keys()])
  return [...names].flatMap((field) => (ownFields.has(field) ? [] : fieldItem(field, three)))
}

interface ThreeFields {
  readonly was: Fields | undefined
  readonly mine: Fields
  readonly other: Fields
}

function fieldItem(field: string, { was, mine, other }: ThreeFields): FieldItem[] {
  const [base, ours, theirs] = [was?.get(field), mine.get(field), other.get(field)]
  if (isAlike(ours, theirs)) return []
  if (!was) return [{ field, by: 'unknown', base, ours, theirs }]
  if (isAlike(base, theirs)) return []
  return [{ field, by: isAlike(base, ours) ? 'theirs' : 'both', base, ours, theirs }]
}
