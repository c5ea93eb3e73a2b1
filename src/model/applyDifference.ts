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
  return difference.reduce(applyChange, model)
}

function applyChange(model: Model, change: Change): Model {
  if (change.table === 'about') {
    return { ...model, about: patched('about', model.about, change.from, change.to) }
  }
  const { table, id, from, to } = change
  const records: Records = model[table]
  const current = records[id]
  if (!to) return current ? withoutRecord(model, table, id) : model
  if (!from) return withRecord(model, table, id, to)
  return current ? withRecord(model, table, id, patched(table, current, from, to)) : model
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
