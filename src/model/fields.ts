import type { TableName } from './model'

/** A record as a flat map: `name`, `answers/encrypted`, `elements/bot`. Values are plain JSON. */
export type Fields = ReadonlyMap<string, unknown>

/*
 * A record is compared, merged and undone field by field, and a field that is itself a map (answers,
 * places on a diagram) entry by entry, so that two people who change different things both keep them.
 */
const mapsByTable: { readonly [Table in TableName | 'about']?: readonly string[] } = {
  about: ['answers', 'later', 'efforts', 'setAside'],
  elements: ['answers'],
  flows: ['answers'],
  boundaries: ['answers'],
  diagrams: ['elements', 'boundaries', 'flows', 'leftOut', 'notes', 'locked'],
}

/** Maps that a record has only when there is something in them. */
const absentWhenEmpty: ReadonlySet<string> = new Set(['later', 'efforts', 'setAside'])

/** The fields of a record that are maps themselves. */
export function mapsIn(table: TableName | 'about'): readonly string[] {
  return mapsByTable[table] ?? []
}

/** The fields of a record of a table, its maps spread out. */
export function fieldsOf(table: TableName | 'about', record: object): Fields {
  const maps = mapsIn(table)
  return new Map(
    Object.entries(record).flatMap(([name, value]) =>
      maps.includes(name) ? entriesOf(name, value) : [[name, value] as const],
    ),
  )
}

function entriesOf(map: string, values: object): (readonly [string, unknown])[] {
  return Object.entries(values).map(([key, value]) => [`${map}/${key}`, value] as const)
}

/** The record that the fields came from, before any schema has looked at it. */
export function recordFrom(table: TableName | 'about', fields: Fields): Record<string, unknown> {
  const maps = mapsIn(table)
  const plain = [...fields].filter(([name]) => !name.includes('/'))
  const spread = maps
    .map((map) => [map, mapFrom(map, fields)] as const)
    .filter(([map, entries]) => !absentWhenEmpty.has(map) || Object.keys(entries).length > 0)
  return Object.fromEntries([...plain, ...spread])
}

function mapFrom(map: string, fields: Fields): Record<string, unknown> {
  const start = `${map}/`
  const entries = [...fields].filter(([name]) => name.startsWith(start))
  return Object.fromEntries(entries.map(([name, value]) => [name.slice(start.length), value]))
}

/** One field set to a value, or taken away (`undefined`). */
export type FieldChange = readonly [name: string, value: unknown]

/** What has to be set and taken away to get from one record to the other. */
export function fieldChanges(table: TableName | 'about', from: object, to: object): FieldChange[] {
  const before = fieldsOf(table, from)
  const after = fieldsOf(table, to)
  const gone = [...before.keys()].filter((name) => !after.has(name))
  const set = [...after].filter(([name, value]) => !isSame(before.get(name), value))
  return [...gone.map((name): FieldChange => [name, undefined]), ...set]
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object') return false
  return JSON.stringify(one) === JSON.stringify(other)
}
