import { undecided } from '../decision'
import { type Fields, fieldsOf } from '../fields'
import { isAlike } from '../isAlike'
import { type Model, type RecordIn, type TableName, tableNames } from '../model'
import { fieldParts, type ThreeValues } from './fieldParts'
import type { FieldItem, MadeBy, MergeItem } from './mergeItem'
import { withSaidTogether } from './saidTogether'

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
  readonly was: object | null | undefined
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
    if (mine && other) {
      return changed(named, { was: was ?? (base && unsaid(table, mine)), mine, other })
    }
    const by = whoseIs(table, base !== null, { was, mine, other })
    return by ? [{ ...named, kind: other ? 'added' : 'removed', by, fields: [] }] : []
  })
}

function tableOf(model: Model | null, table: TableName): ReadonlyMap<string, RecordIn<TableName>> {
  return new Map(model ? Object.entries<RecordIn<TableName>>(model[table]) : [])
}

/** What both made since the ancestor said nothing there; a decision is as one about which nobody has decided. */
function unsaid(table: TableName, mine: RecordIn<TableName>): object {
  if (table !== 'decisions' || !('ruleVersion' in mine)) return {}
  const { id, rule, ruleVersion, title } = mine
  return { id, rule, ruleVersion, title, ...undecided }
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
    was: was ? fieldsOf(place, was) : undefined,
    mine: fieldsOf(place, mine),
    other: fieldsOf(place, other),
  }
  const names = new Set([...three.mine.keys(), ...three.other.keys()])
  const items = [...names].flatMap((field) => (ownFields.has(field) ? [] : fieldItem(field, three)))
  return three.was ? withSaidTogether(place, items, { ...three, was: three.was }) : items
}

interface ThreeFields {
  readonly was: Fields | undefined
  readonly mine: Fields
  readonly other: Fields
}

function fieldItem(field: string, { was, mine, other }: ThreeFields): readonly FieldItem[] {
  const three = { field, base: was?.get(field), ours: mine.get(field), theirs: other.get(field) }
  if (isAlike(three.ours, three.theirs)) return []
  return (fieldParts(three) ?? [three]).flatMap((part) => asItem(part, was !== undefined))
}

/** Nothing where only this copy has changed it. */
function asItem(three: ThreeValues, hasAncestor: boolean): FieldItem[] {
  const { base, ours, theirs } = three
  if (!hasAncestor) return [{ ...three, by: 'unknown' }]
  if (isAlike(base, theirs)) return []
  return [{ ...three, by: isAlike(base, ours) ? 'theirs' : 'both' }]
}
