import type { About } from '@/model/about'
import { canonicalJson } from '@/model/canonicalJson'
import type { Decision } from '@/model/decision'
import { type Fields, fieldsOf } from '@/model/fields'
import { type Model, type RecordIn, type TableName, tableNames } from '@/model/model'

/** A table of the model, or what it says of itself. */
export type Place = TableName | 'about'

/**
 * What is kept in a record and says nothing about the system: where it is drawn, what another tool
 * wrote, the next number and the next date, and what a decision saw on its day.
 */
const silent: { readonly [Each in Place]: readonly string[] } = {
  about: ['id', 'createdAt', 'nextReview', 'review', 'lastNumber', 'scale', 'kept'],
  elements: ['id', 'kept'],
  flows: ['id', 'kept'],
  boundaries: ['id', 'kept'],
  assets: ['id'],
  actors: ['id'],
  controls: ['id'],
  decisions: ['id', 'number', 'rule', 'ruleVersion', 'title', 'decidedAt', 'facts'],
  ownThreats: ['id', 'number', 'kept'],
  assumptions: ['id'],
  diagrams: ['id', 'order', 'kept'],
  reviews: [],
}

/** Which of the maps of a diagram say something: what is shown there, and not where. */
const drawn = /^(?:elements|boundaries|leftOut)\//
const layout = /^(?:flows|locked)\//

/** The fields of a record that say something, each as plain JSON that can be compared. */
export function contentFields(place: Place, record: RecordIn<TableName> | About): Fields {
  const told = [...fieldsOf(place, record)].filter(([name]) => !silent[place].includes(name))
  if (place === 'diagrams') return new Map(told.flatMap(([name, value]) => shown(name, value)))
  return place === 'about' && 'scale' in record
    ? new Map([...told, ...scaleFields(record.scale)])
    : new Map(told)
}

function shown(name: string, value: unknown): (readonly [string, unknown])[] {
  if (layout.test(name)) return []
  if (drawn.test(name)) return [[name, true]]
  const isNote = typeof value === 'object' && value !== null && 'text' in value
  return [[name, isNote ? value.text : value]]
}

/** Each word and each cell of the scale, so that a change of one is told as that. */
function scaleFields({ likelihood, impact, bands }: About['scale']): [string, unknown][] {
  const cells = bands.flatMap((row, at) =>
    row.map((band, column): [string, unknown] => [`scale/bands/${at + 1}/${column + 1}`, band]),
  )
  return [...wordFields('likelihood', likelihood), ...wordFields('impact', impact), ...cells]
}

function wordFields(dimension: string, meanings: About['scale']['impact']): [string, unknown][] {
  return meanings.flatMap(({ name, definition }, at): [string, unknown][] => [
    [`scale/${dimension}/${at + 1}/name`, name],
    [`scale/${dimension}/${at + 1}/definition`, definition],
  ])
}

/** The records of a table by id, without those in which nobody has said anything. */
export function recordsOf(
  model: Model,
  table: TableName,
): ReadonlyMap<string, RecordIn<TableName>> {
  const all: [string, RecordIn<TableName>][] = Object.entries(model[table])
  if (table !== 'decisions') return new Map(all)
  return new Map(
    Object.values(model.decisions)
      .filter(saysSomething)
      .map((each) => [each.id, each]),
  )
}

/** A decision that only keeps its number, or the place of a finding, says nothing. */
function saysSomething({ response, likelihood, impact, ...rest }: Decision): boolean {
  const texts = [rest.reason, rest.owner, rest.notes].some((text) => text.trim() !== '')
  const isWork = rest.status !== 'open' || rest.due !== null || (rest.links ?? []).length > 0
  return response !== null || likelihood !== null || impact !== null || texts || isWork
}

/** The tables that are compared. Signed reviews are about the model and no part of it. */
export const comparedTables: readonly TableName[] = tableNames.filter((name) => name !== 'reviews')

/** The names of the fields that differ in what they say. The order of a list says nothing. */
export function differingFields(before: Fields, after: Fields): readonly string[] {
  const names = new Set([...before.keys(), ...after.keys()])
  return [...names].filter((name) => !isSame(before.get(name), after.get(name)))
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  return one !== undefined && other !== undefined && asText(one) === asText(other)
}

function asText(value: unknown): string {
  return canonicalJson(Array.isArray(value) ? value.map(canonicalJson).toSorted() : value)
}

/** Whether two states say the same of the system and of what was decided, however they are drawn. */
export function hasSameContent(before: Model, after: Model): boolean {
  const isAboutSame =
    before.about === after.about || isSameRecord('about', before.about, after.about)
  return isAboutSame && comparedTables.every((table) => hasSameRecords(before, after, table))
}

function hasSameRecords(before: Model, after: Model, table: TableName): boolean {
  if (before[table] === after[table]) return true
  const then = recordsOf(before, table)
  const now = recordsOf(after, table)
  if (then.size !== now.size) return false
  return [...now].every(([id, record]) => {
    const earlier = then.get(id)
    return earlier !== undefined && (earlier === record || isSameRecord(table, earlier, record))
  })
}

function isSameRecord(
  place: Place,
  before: RecordIn<TableName> | About,
  after: RecordIn<TableName> | About,
): boolean {
  return differingFields(contentFields(place, before), contentFields(place, after)).length === 0
}
