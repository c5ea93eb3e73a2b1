import { withRecord, withoutRecord } from '@/model/applyDifference'
import type { Model, RecordIn, TableName } from '@/model/model'
import type { Situation } from '@/rules/situation'
import { situationOf } from '@/rules/situationOf'
import type { Comparing } from '../comparing'
import type { RecordChange } from '../recordChange'

/** How many changes are taken back to see what hangs on them; each is a model that is read anew. */
const mostTaken = 16

/** From this many records on, even one model that is read anew would be felt. */
const manyRecords = 1_500

const taken = new WeakMap<Comparing, Map<RecordChange, Situation>>()

/**
 * The later state as it would be without one of the changes: its record is as it was, together with
 * what came or went because of it. Null when too many have been asked for or the model is large.
 */
export function without(change: RecordChange, comparing: Comparing): Situation | null {
  const known = taken.get(comparing) ?? new Map<RecordChange, Situation>()
  taken.set(comparing, known)
  const before = known.get(change)
  if (before || known.size >= mostTaken || isLarge(comparing)) return before ?? null
  const model = modelWithout(change, comparing)
  const situation = situationOf(model, comparing.after.controls, 'inPlace')
  known.set(change, situation)
  return situation
}

/** Whether no further change can be taken back. */
export function isSpent(comparing: Comparing): boolean {
  return (taken.get(comparing)?.size ?? 0) >= mostTaken || isLarge(comparing)
}

const large = new WeakMap<Comparing, boolean>()

function isLarge(comparing: Comparing): boolean {
  const known = large.get(comparing)
  if (known !== undefined) return known
  const { elements, flows } = comparing.after.model
  const isMany = Object.keys(elements).length + Object.keys(flows).length > manyRecords
  large.set(comparing, isMany)
  return isMany
}

function modelWithout({ place, id }: RecordChange, comparing: Comparing): Model {
  const { before, after } = comparing
  if (place === 'about') return { ...after.model, about: before.model.about }
  const keys = [{ table: place, id }, ...goneWith(place, id, comparing)]
  return keys.reduce((model, key) => withEarlier(model, before.model, key), after.model)
}

interface Key {
  readonly table: TableName
  readonly id: string
}

function withEarlier(model: Model, before: Model, { table, id }: Key): Model {
  const earlier = recordIn(before, table, id)
  return earlier ? withRecord(model, table, id, earlier) : withoutRecord(model, table, id)
}

function recordIn(model: Model, table: TableName, id: string): RecordIn<TableName> | undefined {
  const records: { readonly [key: string]: RecordIn<TableName> } = model[table]
  return Object.hasOwn(records, id) ? records[id] : undefined
}

/** What went with a record that is gone: the flows of an element, the ends of a flow. */
function goneWith(place: RecordChange['place'], id: string, { before, after }: Comparing): Key[] {
  const isGone = ({ table, id: of }: Key) => recordIn(after.model, table, of) === undefined
  const flows = Object.values(before.model.flows)
  const touching =
    place === 'elements'
      ? flows.filter(({ from, to }) => from === id || to === id)
      : flows.filter((flow) => place === 'flows' && flow.id === id)
  return touching
    .flatMap((flow): Key[] => [
      { table: 'flows', id: flow.id },
      { table: 'elements', id: flow.from },
      { table: 'elements', id: flow.to },
    ])
    .filter(isGone)
}

/**
 * Of some changes, those that matter: without one of them all would be as it was. All of them where
 * none does it alone, or where too many have been tried.
 */
export function thatMatter<Item>(
  items: readonly Item[],
  changesOf: (item: Item) => readonly RecordChange[],
  isAsBefore: (situation: Situation) => boolean,
  comparing: Comparing,
): readonly Item[] {
  if (items.length < 2) return items
  const mattering = items.filter((item) =>
    changesOf(item).some((change) => {
      const situation = without(change, comparing)
      return situation !== null && isAsBefore(situation)
    }),
  )
  return mattering.length > 0 ? mattering : items
}
