import { isObject, type Json, member, textOf } from '../json'

/** The parts of a snapshot that have a digest each, by keys such as `about` and `elements/bot`. */
export type Parts = ReadonlyMap<string, Json>

/** What is left of a snapshot without its records: their order, and what the file says about itself. */
export const FRAME = 'file'

/** The records of a snapshot and the frame that they stand in, whatever was done to it since. */
export function partsOf(snapshot: Json): Parts {
  const parts = new Map<string, Json>()
  const framed = (table: string, value: Json): Json => {
    if (Array.isArray(value)) return value.map((record, at) => filed(parts, table, record, at))
    if (isObject(value)) parts.set(table, value)
    return isObject(value) ? {} : value
  }
  const {
    model = null,
    findings = null,
    packs = null,
    ...file
  } = isObject(snapshot) ? snapshot : { snapshot }
  const tables = Object.entries(isObject(model) ? model : { model })
  parts.set(FRAME, {
    ...file,
    model: Object.fromEntries(tables.map(([table, value]) => [table, framed(table, value)])),
    findings: framed('findings', findings),
    packs: framed('packs', packs),
  })
  return parts
}

/** Files a record under its name, and under another one when there is one of that name before it. */
function filed(parts: Map<string, Json>, table: string, record: Json, at: number): string {
  const id = textOf(member(record, table === 'findings' ? 'key' : 'id')) ?? `${at + 1}.`
  const key = `${table}/${id}`
  parts.set(parts.has(key) ? `${key} (${at + 1}.)` : key, record)
  return id
}
