import type { Subject } from '@/model/subject'

/** The lines of a file that a record takes up, counted from 1. */
export interface Lines {
  readonly startLine: number
  readonly endLine: number
}

/** An object in the text of a JSON file that has an id. */
interface WrittenRecord {
  readonly id: string
  /** The member that holds it, or that holds the list which it stands in. */
  readonly under: string
  /** Whether it is an item of a list: elsewhere an id may only refer to a record. */
  readonly isItem: boolean
  /** In how many objects and lists it is. */
  readonly depth: number
  readonly lines: Lines
}

interface OpenValue {
  readonly kind: 'object' | 'list'
  readonly under: string
  readonly isItem: boolean
  readonly startLine: number
  /** Of an object, the member whose value comes next. */
  name: string
  isName: boolean
  id: string | null
}

const tables = { element: 'elements', flow: 'flows', boundary: 'boundaries' } as const

/**
 * Answers where the records of a model stand in the text of its file. In a file of Corral that is in
 * the table of their sort; in one of another tool, where a list first has an object with their id. What
 * is found nowhere stands at the start of the file.
 */
export function recordPlaces(text: string): (subject: Subject) => Lines {
  const { records: found, about } = scanned(text)
  // Copies lie deeper, in snapshots and in what was kept of other files. The last of a key stays.
  const records = found.toReversed().toSorted((one, other) => other.depth - one.depth)
  const byTable = new Map(records.map((each) => [`${each.under} ${each.id}`, each.lines]))
  const items = records.filter(({ isItem }) => isItem)
  const byId = new Map(items.map((each) => [each.id, each.lines]))
  const start = { startLine: 1, endLine: 1 }
  return (subject) => {
    if (subject.type === 'model') return about ?? start
    return byTable.get(`${tables[subject.type]} ${subject.id}`) ?? byId.get(subject.id) ?? start
  }
}

interface Scanned {
  readonly records: WrittenRecord[]
  about: Lines | null
}

/** A line break, a sign that opens, closes or separates, or a string; all else in JSON does not matter here. */
const token = /\n|[{}[\]:,]|"[^"\\]*(?:\\.[^"\\]*)*"/g

/** Goes through a text that is known to be JSON, or finds nothing in one that is not. */
function scanned(text: string): Scanned {
  const found: Scanned = { records: [], about: null }
  const open: OpenValue[] = []
  let line = 1
  for (const [sign] of text.matchAll(token)) {
    if (sign === '\n') line += 1
    else if (sign === '{' || sign === '[') open.push(opened(sign, line, open.at(-1)))
    else if (sign === '}' || sign === ']') close(open, line, found)
    else read(sign, open.at(-1))
  }
  return found
}

function opened(sign: '{' | '[', startLine: number, around: OpenValue | undefined): OpenValue {
  // What stands in a list goes under the name of the list.
  const isItem = around?.kind === 'list'
  const under = isItem ? around.under : (around?.name ?? '')
  const kind = sign === '{' ? 'object' : 'list'
  return { kind, under, isItem, startLine, name: '', isName: kind === 'object', id: null }
}

function close(open: OpenValue[], endLine: number, found: Scanned): void {
  const value = open.pop()
  if (value?.kind !== 'object') return
  const lines = { startLine: value.startLine, endLine }
  const { id, under, isItem } = value
  if (id !== null) found.records.push({ id, under, isItem, depth: open.length, lines })
  if (value.under === 'about') found.about ??= lines
}

function read(sign: string, value: OpenValue | undefined): void {
  if (value?.kind !== 'object') return
  if (sign === ',') value.isName = true
  else if (sign === ':') value.isName = false
  else if (value.isName) value.name = stringIn(sign)
  else if (value.name === 'id') value.id = stringIn(sign)
}

/** Ids and the names of members have no escapes. */
function stringIn(sign: string): string {
  return sign.slice(1, -1)
}
