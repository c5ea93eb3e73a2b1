import { fieldChanges, fieldsOf, recordFrom } from './fields'
import type { Change, Difference, Records } from './difference'
import type { Model, RecordIn, TableName } from './model'

/** The difference that takes this one back. */
export function inverseOf(difference: Difference): Difference {
  return difference
    .map((change): Change => {
      if (change.table === 'about') return { table: 'about', from: change.to, to: change.from }
      return { ...change, from: change.to, to: change.from }
    })
    .toReversed()
}

/**
 * Carries a difference over to a model that may have moved on: of a changed record only the fields
 * that differ are set, and only if the record is still there; everything else stays as it is.
 */
export function applyDifference(model: Model, difference: Difference): Model {
  let { about } = model
  // Each table is copied once, since an edit may have touched thousands of its records.
  const copies = new Map<TableName, Map<string, RecordIn<TableName>>>()
  for (const change of difference) {
    if (change.table === 'about') about = patched('about', about, change.from, change.to)
    else {
      const { table } = change
      const records =
        copies.get(table) ?? new Map(Object.entries<RecordIn<TableName>>(model[table]))
      if (applyChange(records, change)) copies.set(table, records)
    }
  }
  const tables = [...copies].map(
    ([table, records]) => [table, Object.fromEntries(records)] as const,
  )
  if (about === model.about && tables.length === 0) return model
  return { ...model, about, ...Object.fromEntries(tables) }
}

/** Applies a change of one record, and tells whether there was anything to do. */
function applyChange(
  records: Map<string, RecordIn<TableName>>,
  { table, id, from, to }: Exclude<Change, { table: 'about' }>,
): boolean {
  const current = records.get(id)
  if (!to) return records.delete(id)
  if (from && !current) return false
  records.set(id, from && current ? patched(table, current, from, to) : to)
  return true
}

function patched<R extends object>(table: TableName | 'about', current: R, from: R, to: R): R {
  if (current === from) return to
  const fields = new Map(fieldsOf(table, current))
  for (const [name, value] of fieldChanges(table, from, to)) {
    if (value === undefined) fields.delete(name)
    else fields.set(name, value)
  }
  // Every field comes from a record of this table, so the whole is one too.
  return recordFrom(table, fields) as R
}

/** The model with a record put in a table, in the place of the one with its id if there is one. */
export function withRecord(
  model: Model,
  table: TableName,
  id: string,
  record: RecordIn<TableName>,
): Model {
  return { ...model, [table]: { ...model[table], [id]: record } }
}

/** The model without a record of a table. */
export function withoutRecord(model: Model, table: TableName, id: string): Model {
  const { [id]: _gone, ...rest }: Records = model[table]
  return { ...model, [table]: rest }
}

/** The model without some records of a table; itself when it has none of them. */
export function withoutRecords(model: Model, table: TableName, ids: ReadonlySet<string>): Model {
  const records = Object.entries<RecordIn<TableName>>(model[table])
  const kept = records.filter(([id]) => !ids.has(id))
  return kept.length === records.length ? model : { ...model, [table]: Object.fromEntries(kept) }
}
