import { type Json, type JsonObject, member, textOf } from '../json'

/** The lists of the file as tables by id. */
export function filedById(saved: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(saved).map(([part, list]) => [part, Array.isArray(list) ? byId(list) : list]),
  )
}

function byId(list: readonly Json[]): JsonObject {
  return Object.fromEntries(list.map((record) => [textOf(member(record, 'id')) ?? '', record]))
}
