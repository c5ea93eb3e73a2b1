import type { Kept } from '@/model/kept'

/** Any JSON value. */
export type Json = NonNullable<Kept>[string]

/** A JSON object. */
export type JsonObject = { [name: string]: Json }

export function isObject(json: Json | undefined): json is JsonObject {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

/** The member of an object, if it is one and has its own member of that name. */
export function member(json: Json | undefined, name: string): Json | undefined {
  return isObject(json) && Object.hasOwn(json, name) ? json[name] : undefined
}

/** The member that is reached by way of several names. */
export function memberAt(json: Json | undefined, ...names: readonly string[]): Json | undefined {
  return names.reduce<Json | undefined>(member, json)
}

/** The list, or an empty one where there is none. */
export function listOf(json: Json | undefined): readonly Json[] {
  return Array.isArray(json) ? json : []
}

/** The text, or null where it is something else. */
export function textOf(json: Json | undefined): string | null {
  return typeof json === 'string' ? json : null
}
