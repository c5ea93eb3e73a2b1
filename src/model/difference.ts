import { type Model, type RecordIn, type TableName, tableNames } from './model'
import type { About } from './about'

/** One record before and after: added when there was none, removed when there is none any more. */
export type Change =
  | { readonly table: 'about'; readonly from: About; readonly to: About }
  | {
      readonly table: TableName
      readonly id: string
      readonly from: RecordIn<TableName> | null
      readonly to: RecordIn<TableName> | null
    }

/** What an edit did, record by record. */
export type Difference = readonly Change[]

/** The records in which two models differ. Tables and records that are shared cost nothing. */
export function differenceOf(before: Model, after: Model): Difference {
  const about: Change[] =
    before.about === after.about ? [] : [{ table: 'about', from: before.about, to: after.about }]
  return [...about, ...tableNames.flatMap((table) => changesIn(table, before, after))]
}

function changesIn(table: TableName, before: Model, after: Model): Change[] {
  const old: Records = before[table]
  const now: Records = after[table]
  if (old === now) return []
  const gone = Object.keys(old).filter((id) => !(id in now))
  const changed = Object.keys(now).filter((id) => old[id] !== now[id])
  return [...gone, ...changed].map((id) => ({
    table,
    id,
    from: old[id] ?? null,
    to: now[id] ?? null,
  }))
}

/** A table whose ids have lost their brand, so that any table can be walked alike. */
export type Records = { readonly [id: string]: RecordIn<TableName> }
