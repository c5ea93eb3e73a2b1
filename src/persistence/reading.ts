import type { Doc } from 'yjs'
import { z } from 'zod/mini'
import { About } from '@/model/about'
import { withRecord, withoutRecord } from '@/model/applyDifference'
import { TrustBoundary } from '@/model/boundary'
import type { Records } from '@/model/difference'
import { emptyModel } from '@/model/emptyModel'
import { mapsIn, recordFrom } from '@/model/fields'
import { BoundaryId, DiagramId, type ModelId } from '@/model/id'
import { recordUpToDate } from '@/model/migrations/upToDate'
import { type Model, type RecordIn, type TableName, tableNames, tables } from '@/model/model'
import { madeWhole } from '@/model/whole'
import { type Touched, departedFrom, fieldIn, idsIn, recordIn } from './yModel'

/** A record that this version of Corral cannot read. It stays in the database as it is. */
export interface SetAside {
  readonly table: TableName | 'about'
  readonly id: string
  readonly problem: string
}

/** What was read from a document: the records that hold, and those that were set aside. */
export interface Reading {
  readonly model: Model
  readonly setAside: readonly SetAside[]
}

/** Reads all of a document. A record that the schema refuses is set aside; nothing is thrown. */
export function readModel(doc: Doc, id: ModelId): Reading {
  const blank = blankModel(id)
  const { about, setAside } = readAbout(doc, blank.about)
  const read = tableNames.map((table) => [table, readTable(doc, table)] as const)
  const records = read.map(([table, { kept }]) => [table, Object.fromEntries(kept)] as const)
  return {
    // Every table of the blank model is replaced, and every record has met its schema.
    model: { ...blank, ...(Object.fromEntries(records) as Partial<Model>), about },
    setAside: [...setAside, ...read.flatMap(([, { setAside: refused }]) => refused)],
  }
}

function readTable(doc: Doc, table: TableName) {
  const kept: [string, RecordIn<TableName>][] = []
  const setAside: SetAside[] = []
  for (const id of idsIn(doc, table)) {
    const outcome = readRecord(doc, table, id)
    if ('record' in outcome) kept.push([id, outcome.record])
    else setAside.push({ table, id, problem: outcome.problem })
  }
  return { kept, setAside }
}

type Outcome = { readonly record: RecordIn<TableName> } | { readonly problem: string }

function readRecord(doc: Doc, table: TableName, id: string): Outcome {
  try {
    return checked(table, id, recordUpToDate(table, recordIn(doc, table, id)))
  } catch {
    return { problem: 'The record is damaged: a part of it is missing.' }
  }
}

function checked(table: TableName, id: string, value: unknown): Outcome {
  const { keyType, valueType } = tables[table].def
  const parsed = valueType.safeParse(value)
  // A record that holds has an id that holds.
  if (parsed.success && parsed.data.id === id) return { record: parsed.data }
  if (!keyType.safeParse(id).success) return { problem: `“${id}” cannot be an id.` }
  if (!parsed.success) return { problem: z.prettifyError(parsed.error) }
  return { problem: `The record calls itself “${parsed.data.id}”.` }
}

/** The fields about the model that hold, and those of a new model in the place of the others. */
function readAbout(doc: Doc, blank: About): { about: About; setAside: SetAside[] } {
  const raw = rawAbout(doc)
  const whole = About.safeParse(raw)
  if (whole.success) return { about: { ...whole.data, id: blank.id }, setAside: [] }
  const entries = Object.entries(About.shape).flatMap(([name, schema]) => {
    const field = schema.safeParse(raw[name])
    return field.success ? [[name, field.data] as const] : []
  })
  const about = About.parse({ ...blank, ...Object.fromEntries(entries), id: blank.id })
  const problem = z.prettifyError(whole.error)
  return { about, setAside: [{ table: 'about', id: 'about', problem }] }
}

function rawAbout(doc: Doc): Readonly<Record<string, unknown>> {
  try {
    const raw = recordUpToDate('about', recordIn(doc, 'about', 'about'))
    return typeof raw === 'object' && raw !== null ? { ...raw } : {}
  } catch {
    return {}
  }
}

/** Reads again only what was touched; every other record is the one it was. */
export function readTouched(doc: Doc, reading: Reading, touched: readonly Touched[]): Reading {
  return touched.reduce((now, each) => readAgain(doc, now, each), reading)
}

function readAgain(doc: Doc, { model, setAside }: Reading, touched: Touched): Reading {
  const others = setAside.filter(({ table, id }) => table !== touched.table || id !== touched.id)
  if (touched.table === 'about') {
    const read = readAbout(doc, model.about)
    return { model: { ...model, about: read.about }, setAside: [...others, ...read.setAside] }
  }
  const { table, id, fields } = touched
  if (recordIn(doc, table, id) === undefined) {
    return { model: withoutRecord(model, table, id), setAside: others }
  }
  const known: Records = model[table]
  const before = known[id]
  const outcome =
    before && fields ? patched(doc, table, before, fields) : readRecord(doc, table, id)
  if ('record' in outcome) {
    return { model: withRecord(model, table, id, outcome.record), setAside: others }
  }
  return {
    model: withoutRecord(model, table, id),
    setAside: [...others, { table, id, problem: outcome.problem }],
  }
}

/**
 * A record with some fields set anew. Of its maps (answers, places on a diagram) only the entries
 * that were set meet the schema again, so a box that moved on a large diagram costs one box.
 */
function patched(
  doc: Doc,
  table: TableName,
  before: RecordIn<TableName>,
  names: readonly string[],
): Outcome {
  const maps = mapsIn(table)
  const fields = new Map<string, unknown>(
    Object.entries(before).filter(([name]) => !maps.includes(name)),
  )
  for (const name of names) fields.set(name, fieldIn(doc, table, before.id, name))
  const gone = new Set(names.filter((name) => fields.get(name) === undefined))
  for (const name of gone) fields.delete(name)
  const outcome = checked(table, before.id, recordFrom(table, fields))
  if (!('record' in outcome)) return outcome
  const next = new Map<string, unknown>(Object.entries(before))
  for (const [name, value] of Object.entries(outcome.record)) {
    if (names.includes(name)) next.set(name, value)
    else if (maps.includes(name)) next.set(name, mapWith(next.get(name), value, name, gone))
  }
  // Every field was read by the schema of this table, now or before.
  return { record: Object.fromEntries(next) as RecordIn<TableName> }
}

/** A map of a record with some entries set and some taken away; itself when there are none. */
function mapWith(before: unknown, set: object, name: string, gone: ReadonlySet<string>): unknown {
  const isGone = (key: string) => gone.has(`${name}/${key}`)
  const entries = Object.entries(before ?? {})
  const kept = gone.size > 0 ? entries.filter(([key]) => !isGone(key)) : entries
  if (kept.length === entries.length && Object.keys(set).length === 0) return before
  return { ...Object.fromEntries(kept), ...set }
}

/**
 * The model mended, and with a diagram if it has lost its last one. What is mended depends on the
 * document alone, so that every copy of it is mended in the same way.
 */
export function mended(doc: Doc, model: Model): Model {
  const whole = madeWhole(model, { ...model, boundaries: departedBoundaries(doc) })
  if (Object.keys(whole.diagrams).length > 0) return whole
  return { ...whole, diagrams: blankModel(whole.about.id).diagrams }
}

function blankModel(id: ModelId): Model {
  return emptyModel(id, DiagramId.parse('main'), new Date(0).toISOString())
}

function departedBoundaries(doc: Doc): Model['boundaries'] {
  const entries = departedFrom(doc).flatMap(([id, value]) => {
    const key = BoundaryId.safeParse(id)
    const boundary = TrustBoundary.safeParse(recordUpToDate('boundaries', value))
    return key.success && boundary.success ? [[key.data, boundary.data] as const] : []
  })
  return Object.fromEntries(entries)
}
