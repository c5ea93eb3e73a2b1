import type { About } from '@/model/about'
import { canonicalJson } from '@/model/canonicalJson'
import type { Decision } from '@/model/decision'
import { type Fields, fieldsOf } from '@/model/fields'
import type { Model, RecordIn, TableName } from '@/model/model'
import { contentOfAbout, contentOfRecord } from '../content'

/** A table of the model, or what it says of itself. */
export type Place = TableName | 'about'

/** What belongs to the content of a record and is no news by itself: its id, and what a decision saw. */
const silent: ReadonlySet<string> = new Set([
  'id',
  'createdAt',
  'scale',
  'number',
  'rule',
  'ruleVersion',
  'decidedAt',
  'facts',
  'order',
  'kept',
])

/** Which of the maps of a diagram say something: what is shown there, and not where. */
const drawn = /^(?:elements|boundaries|leftOut)\//
const layout = /^(?:flows|locked)\//

/** The fields of a record that say something, each as plain JSON that can be compared. */
export function comparedFields(place: Place, record: RecordIn<TableName> | About): Fields {
  if (place === 'about') {
    // Only the model as a whole is filed under `about`.
    const about = record as About
    return new Map([...toldIn(place, contentOfAbout(about)), ...scaleFields(about.scale)])
  }
  if (place === 'diagrams') {
    return new Map(toldIn(place, record).flatMap(([name, value]) => shown(name, value)))
  }
  const told = toldIn(place, contentOfRecord(place, record as RecordIn<TableName>))
  // The title of a decision is that of its threat, as it read then.
  return new Map(told.filter(([name]) => place !== 'decisions' || name !== 'title'))
}

function toldIn(place: Place, content: object): (readonly [string, unknown])[] {
  return [...fieldsOf(place, content)].filter(([name]) => !silent.has(name))
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
