import { tableNames } from '@/model/model'
import { isObject, type Json, type JsonObject, listOf, member } from '../json'
import { pathInWords, refusal, type Refusal, shortened } from '../refusal'
import { givenInWords } from '../schemaFaultWords'

/** What filing the records by id would hide: a record without an id, and two with the same one. */
export function faultInLists(saved: JsonObject): Refusal | null {
  for (const [part, list] of Object.entries(saved)) {
    const fault = faultIn(part, list)
    if (fault) return fault
  }
  return null
}

/** A list of the model that is missing, or is none. */
export function missingList(saved: JsonObject): Refusal | null {
  const table = tableNames.find((name) => !isObject(saved[name]))
  if (table === undefined) return null
  const given = saved[table]
  const message =
    given === undefined
      ? `The list “${table}” is missing. Add it; while there is nothing in it, it is [].`
      : `“${table}” must be a list of records, and is ${givenInWords(given)}.`
  return refusal('wrong', message, pathInWords(['model', table]))
}

function faultIn(part: string, list: Json): Refusal | null {
  const seen = new Set<string>()
  for (const [index, record] of listOf(list).entries()) {
    const id = member(record, 'id')
    const where = pathInWords(['model', part, index])
    const which = `Entry ${index + 1} of the list “${part}”`
    if (typeof id !== 'string') return refusal('wrong', `${which} ${withoutId(record)}`, where)
    if (seen.has(id)) {
      const message = `${which} has the id “${shortened(id, 100)}”, as one before it. Keep one of the two, or change an id.`
      return refusal('wrong', message, where)
    }
    seen.add(id)
  }
  return null
}

function withoutId(record: Json): string {
  if (!isObject(record)) {
    return `must be a group of fields with an “id”, and is ${givenInWords(record)}. Mend it, or take it out.`
  }
  const id = record['id']
  return id === undefined
    ? 'has no “id”. Give it one that no other entry has, as a text.'
    : `has ${givenInWords(id)} as its “id”. Give it a text that no other entry has.`
}
