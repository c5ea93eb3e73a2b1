import type { About } from '@/model/about'
import type { Diagram } from '@/model/diagram'
import { isAlike } from '@/model/isAlike'
import { type Model, type RecordIn, type TableName, tableNames } from '@/model/model'

/*
 * What a review is about. Where things are drawn, what a number or a date is given next and what
 * another tool's file said are no content: who moves a box has changed nothing that was signed.
 */

/** The model as a whole without what is no content. */
export function contentOfAbout(about: About): object {
  const {
    id: _id,
    createdAt: _made,
    nextReview: _next,
    review: _underWay,
    lastNumber: _number,
    kept: _kept,
    ...content
  } = about
  return content
}

/** A record without what is no content: of a diagram, what it shows and the words on it stay. */
export function contentOfRecord<Table extends TableName>(
  table: Table,
  record: RecordIn<Table>,
): object {
  // Only the table of diagrams holds diagrams.
  if (table === 'diagrams') return contentOfDiagram(record as Diagram)
  if (!('kept' in record)) return record
  const { kept: _kept, ...content } = record
  return content
}

function contentOfDiagram({ id, name, description, ...shown }: Diagram): object {
  const notes = Object.entries(shown.notes).map(([note, { text }]) => [note, text])
  return {
    id,
    name,
    description,
    elements: Object.keys(shown.elements).toSorted(),
    boundaries: Object.keys(shown.boundaries).toSorted(),
    leftOut: Object.keys(shown.leftOut).toSorted(),
    notes: Object.fromEntries(notes),
  }
}

/** The tables whose records are content: all but the signed reviews. */
export const contentTables = tableNames.filter((table) => table !== 'reviews')

/** Whether two models say the same. Records that they share, or that were once found alike, cost nothing. */
export function isSameContent(one: Model, other: Model): boolean {
  return (
    isAlike(contentOfAbout(one.about), contentOfAbout(other.about)) &&
    contentTables.every((table) => isSameTable(table, one[table], other[table]))
  )
}

function isSameTable(table: TableName, one: Model[TableName], other: Model[TableName]): boolean {
  if (one === other) return true
  const records = new Map(Object.entries<RecordIn<TableName>>(other))
  const entries = Object.entries<RecordIn<TableName>>(one)
  return (
    entries.length === records.size &&
    entries.every(([id, record]) => isSameRecord(table, record, records.get(id)))
  )
}

const foundAlike = new WeakMap<object, object>()

function isSameRecord(
  table: TableName,
  one: RecordIn<TableName>,
  other: RecordIn<TableName> | undefined,
): boolean {
  if (!other) return false
  if (one === other || foundAlike.get(one) === other) return true
  const isSame = isAlike(contentOfRecord(table, one), contentOfRecord(table, other))
  if (isSame) foundAlike.set(one, other)
  return isSame
}
