import type { About } from '../about'
import { withoutRecord, withRecord } from '../applyDifference'
import { type Fields, fieldsOf, recordFrom } from '../fields'
import type { Model, RecordIn, TableName } from '../model'
import { madeWhole } from '../whole'
import { partNamed, withPart } from './fieldParts'
import { itemKey, type MergeItem } from './mergeItem'

/**
 * The model with some of what another copy says, by `itemKey`, made whole again: what would hang in
 * the air goes, as after any merge. The signed reviews of both are kept, and no threat number is given
 * a second time.
 */
export function takeOver(
  ours: Model,
  theirs: Model,
  items: readonly MergeItem[],
  taken: ReadonlySet<string>,
): Model {
  const merged = items.reduce((model, item) => withItem(model, theirs, item, taken), ours)
  const lastNumber = Math.max(ours.about.lastNumber, theirs.about.lastNumber)
  const together: Model = {
    ...merged,
    about: { ...merged.about, lastNumber },
    reviews: { ...theirs.reviews, ...ours.reviews },
  }
  // Either copy may know the boundary around one that is gone.
  const boundaries = { ...theirs.boundaries, ...ours.boundaries }
  return madeWhole(together, { ...ours, boundaries })
}

function withItem(model: Model, theirs: Model, item: MergeItem, taken: ReadonlySet<string>): Model {
  const { place, id, kind } = item
  if (kind === 'changed') return withFields(model, theirs, item, taken)
  if (place === 'about' || !taken.has(itemKey(item))) return model
  if (kind === 'removed') return withoutRecord(model, place, id)
  const record = recordOf(theirs, place, id)
  return record ? withRecord(model, place, id, record) : model
}

function withFields(
  model: Model,
  theirs: Model,
  item: MergeItem,
  taken: ReadonlySet<string>,
): Model {
  const { place, id } = item
  const wanted = item.fields.filter(({ field }) => taken.has(itemKey(item, field)))
  const [mine, other] =
    place === 'about'
      ? [model.about, theirs.about]
      : [recordOf(model, place, id), recordOf(theirs, place, id)]
  if (wanted.length === 0 || !mine || !other) return model
  const fields = fieldsTaken(
    wanted.map(({ field }) => field),
    fieldsOf(place, mine),
    fieldsOf(place, other),
  )
  // Every field comes from a record of this table, so the whole is one too.
  const record = recordFrom(place, fields)
  return place === 'about'
    ? { ...model, about: record as About }
    : withRecord(model, place, id, record as RecordIn<TableName>)
}

function fieldsTaken(wanted: readonly string[], mine: Fields, other: Fields): Fields {
  const fields = new Map(mine)
  for (const name of wanted) {
    const named = partNamed(name)
    if (named) {
      const { field, part } = named
      fields.set(field, withPart(fields.get(field), part, mine.get(field), other.get(field)))
    } else if (other.has(name)) fields.set(name, other.get(name))
    else fields.delete(name)
  }
  return fields
}

function recordOf(model: Model, table: TableName, id: string): RecordIn<TableName> | undefined {
  const records: { readonly [Id in string]: RecordIn<TableName> } = model[table]
  return records[id]
}
