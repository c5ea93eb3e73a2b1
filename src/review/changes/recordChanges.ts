import type { About } from '@/model/about'
import { inCodeUnitOrder } from '@/model/canonicalJson'
import { handling } from '@/model/decision'
import { isAlike } from '@/model/isAlike'
import type { RecordIn, TableName } from '@/model/model'
import { contentTables } from '../content'
import { comparedFields, differingFields, type Place, recordsOf } from './comparedFields'
import type { FieldChange, RecordChange } from './recordChange'
import { weightOf } from './recordWeight'
import { fieldLabel } from './words/fieldLabels'
import { type Filed, fieldValue } from './words/fieldValue'
import { nounOf, recordName, subjectOf } from './words/recordNames'
import type { Speaking } from './words/speaking'

/** What has a comparison of its own: decisions are told by who made them and when. */
const toldElsewhere: ReadonlySet<TableName> = new Set(['decisions'])

/**
 * The records that came, went or say something else, the weightiest first, then by name. What was
 * decided about threats is told by `decisionChanges`.
 */
export function recordChanges(before: Speaking, after: Speaking): readonly RecordChange[] {
  const all = contentTables
    .filter((table) => !toldElsewhere.has(table))
    .flatMap((table) => changesIn(table, before, after))
  const about = aboutChange(before, after)
  return [...all, ...about].toSorted(byWeightAndName)
}

function byWeightAndName(one: RecordChange, other: RecordChange): number {
  return (
    one.weight - other.weight ||
    inCodeUnitOrder(one.name.toLowerCase(), other.name.toLowerCase()) ||
    inCodeUnitOrder(one.id, other.id)
  )
}

const handledFields: ReadonlySet<string> = new Set(Object.keys(handling))

/** A record of one state, or none. */
type Kept = RecordIn<TableName> | undefined

function changesIn(table: TableName, before: Speaking, after: Speaking): RecordChange[] {
  if (before.model[table] === after.model[table]) return []
  const then = recordsOf(before.model, table)
  const now = recordsOf(after.model, table)
  const ids = new Set([...then.keys(), ...now.keys()])
  return [...ids].flatMap((id) => {
    const [was, is]: readonly Kept[] = [then.get(id), now.get(id)]
    // Most say the same to the letter, which is far less work to see than to tell their fields.
    return isAlike(was, is)
      ? []
      : changeOf(table, id, toldSide(table, was, before), toldSide(table, is, after))
  })
}

/** A record as one of the two states knows it. */
interface Told extends Filed {
  readonly speaking: Speaking
}

function toldSide(place: Place, record: Kept | About, speaking: Speaking): Told | null {
  return record ? { place, record, fields: comparedFields(place, record), speaking } : null
}

function aboutChange(before: Speaking, after: Speaking): RecordChange[] {
  const { id } = after.model.about
  const was = toldSide('about', before.model.about, before)
  return changeOf('about', id, was, toldSide('about', after.model.about, after))
}

function changeOf(place: Place, id: string, was: Told | null, is: Told | null): RecordChange[] {
  const told = is ?? was
  if (!told) return []
  const names = differingFields(was?.fields ?? new Map(), is?.fields ?? new Map())
  const fields = names
    .filter((field) => isTold(place, field, was, is))
    .map((field) => fieldChange(field, was, is, told))
    .filter(({ before, after }) => before !== after)
  const subject = subjectOf(place, told.record)
  const kind = was && is ? 'changed' : is ? 'added' : 'removed'
  if (kind === 'changed' && fields.length === 0) return []
  return [
    {
      place,
      id,
      kind,
      name: recordName(place, told.record, told.speaking),
      noun: nounOf(place, told.record),
      subject,
      fields,
      weight: weightOf(place, subject, told.speaking.model),
    },
  ]
}

function fieldChange(field: string, was: Told | null, is: Told | null, told: Told): FieldChange {
  return {
    field,
    label: fieldLabel(told.place, field, told.speaking),
    before: was && fieldValue(was, field, was.speaking),
    after: is && fieldValue(is, field, is.speaking),
  }
}

/**
 * What was decided about a threat is told elsewhere; and what came or went is shown or no longer shown
 * wherever it was drawn, which needs no telling.
 */
function isTold(place: Place, field: string, was: Told | null, is: Told | null): boolean {
  if (place === 'ownThreats') return !handledFields.has(field)
  if (place !== 'diagrams') return true
  const [map, id = ''] = field.split('/')
  if (map === 'notes') return true
  const table = map === 'leftOut' ? 'flows' : map
  if (table !== 'elements' && table !== 'boundaries' && table !== 'flows') return true
  const isIn = (told: Told | null) => told !== null && Object.hasOwn(told.speaking.model[table], id)
  return isIn(was) && isIn(is)
}
