import { type AppliedControl, ControlStatus } from '@/model/appliedControl'
import type { Model } from '@/model/model'
import { type Subject, subjectKey } from '@/model/subject'
import type { Day } from '@/model/text'
import { statusWords } from '@/review/controls/statusWords'
import { type Wait, waitsOf } from '@/review/controls/waiting'
import type { Control } from '@/rules/control'
import { nameOf } from '@/rules/explain/nameOf'
import type { ControlQuery, Grouping, Sorting } from '@/store/controlQuery'
import { soughtWords } from '@/store/soughtWords'

/** An applied control as a row of the table. */
export interface ControlRow {
  readonly applied: AppliedControl
  /** Undefined for one of one's own, and for one of a pack that is not here. */
  readonly control: Control | undefined
  readonly name: string
  /** What the record is called where it stands. */
  readonly place: string
  readonly waits: readonly Wait[]
  /** Whether a default for the whole model would count here, had it not been rejected. */
  readonly isException: boolean
}

/** Rows under one heading. */
export interface ControlGroup {
  readonly id: string
  readonly title: string
  readonly rows: readonly ControlRow[]
}

/** What an applied control is called: as in the catalogue, or as it was named. */
export function nameOfApplied(
  { control, name }: Pick<AppliedControl, 'control' | 'name'>,
  controlOf: (id: string) => Control | undefined,
): string {
  const known = control === null ? undefined : controlOf(control)
  return known?.name ?? (name.trim() || control || 'Own control')
}

/** What the record is called where a control stands. */
export function placeWords(on: Subject, model: Model): string {
  return on.type === 'model' ? 'The whole model' : nameOf(on, model)
}

/** Every applied control as a row. */
export function controlRows(
  model: Model,
  controlOf: (id: string) => Control | undefined,
  today: Day,
): readonly ControlRow[] {
  const all = Object.values(model.controls)
  const defaults = new Set(
    all.flatMap(({ on, control, status }) =>
      on.type === 'model' && status !== 'rejected' ? control : [],
    ),
  )
  return all.map((applied) => ({
    applied,
    control: applied.control === null ? undefined : controlOf(applied.control),
    name: nameOfApplied(applied, controlOf),
    place: placeWords(applied.on, model),
    waits: waitsOf(applied, today),
    isException:
      applied.status === 'rejected' && defaults.has(applied.control) && applied.control !== null,
  }))
}

/** Whether a row is among those that the address asks for. */
export function isAsked(row: ControlRow, query: ControlQuery): boolean {
  const { applied, waits } = row
  const { status, control, owner, on, waits: wanted } = query
  return (
    (status.length === 0 || status.includes(applied.status)) &&
    wanted.every((wait) => waits.includes(wait)) &&
    (control === null || applied.control === control) &&
    (owner === null || isSameName(applied.owner, owner)) &&
    (on === null || subjectKey(applied.on) === on) &&
    says(row, query.find)
  )
}

const isSameName = (one: string, other: string) =>
  one.trim().toLowerCase() === other.trim().toLowerCase()

function says({ applied, name, place }: ControlRow, text: string): boolean {
  const { control, owner, evidence, notes } = applied
  const said = [name, control, place, owner, evidence, notes].join(' ').toLowerCase()
  return soughtWords(text).every((word) => said.includes(word))
}

/** The rows in an order; those that say nothing of it come last, and equal ones by name and place. */
export function sortedRows(rows: readonly ControlRow[], sort: Sorting): readonly ControlRow[] {
  const key = (row: ControlRow) => sortKeys[sort](row) || LAST
  return rows.toSorted(
    (one, other) =>
      compare(key(one), key(other)) ||
      compare(one.name, other.name) ||
      compare(one.place, other.place),
  )
}

/** Comes after every word and every day. */
const LAST = '\uFFFF'

const compare = (one: string, other: string) =>
  one === other ? 0 : one === LAST ? 1 : other === LAST ? -1 : one.localeCompare(other)

const sortKeys: { readonly [Sort in Sorting]: (row: ControlRow) => string } = {
  due: ({ applied }) => (isOver(applied) ? '' : (applied.due ?? '')),
  name: ({ name }) => name,
  status: ({ applied }) => String(ControlStatus.options.indexOf(applied.status)),
  owner: ({ applied }) => applied.owner.trim(),
  place: ({ place }) => place,
}

/** What is done is due no more. */
const isOver = ({ status }: AppliedControl) => status !== 'proposed' && status !== 'planned'

/** Rows under their headings, both in the order in which the rows come. */
export function groupedRows(rows: readonly ControlRow[], group: Grouping): readonly ControlGroup[] {
  const groups = new Map<string, { title: string; rows: ControlRow[] }>()
  for (const row of rows) {
    const [id, title] = headings[group](row)
    const there = groups.get(id) ?? { title, rows: [] }
    there.rows.push(row)
    groups.set(id, there)
  }
  const all = [...groups].map(([id, there]) => ({ id, ...there }))
  if (group === 'status') return all.toSorted((one, other) => inTurn(one.id) - inTurn(other.id))
  return group === 'none' ? all : all.toSorted((one, other) => compare(one.title, other.title))
}

const inTurn = (status: string) => ControlStatus.options.findIndex((option) => option === status)

const headings: { readonly [Group in Grouping]: (row: ControlRow) => readonly [string, string] } = {
  control: ({ applied, name }) => [applied.control ?? `own ${name}`, name],
  status: ({ applied }) => [applied.status, statusWords[applied.status]],
  owner: ({ applied }) => {
    const owner = applied.owner.trim()
    return [owner.toLowerCase(), owner || LAST]
  },
  none: () => ['all', 'All'],
}

/** The heading as it is read: rows that say nothing have one as well. */
export function titleOfGroup({ title }: ControlGroup): string {
  return title === LAST ? 'No owner' : title
}
