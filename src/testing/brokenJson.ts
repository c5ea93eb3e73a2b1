import fc from 'fast-check'
import type { Kept } from '@/model/kept'

type Json = NonNullable<Kept>[string]
type JsonObject = NonNullable<Kept>

/** The way to a place in a value of JSON. */
export type Path = readonly (string | number)[]

/** Every place in a value, from the outside in. */
export function placesIn(value: Json, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return [path, ...entries.flatMap(([step, inner]) => placesIn(inner, [...path, step]))]
}

/** The object, changed at a place. */
export function withAt(changed: JsonObject, path: Path, change: Breaking): JsonObject {
  let holder: Json = changed
  for (const step of path.slice(0, -1)) {
    holder = (holder as { readonly [step: string]: Json })[String(step)] ?? null
  }
  const last = path.at(-1)
  if (typeof holder !== 'object' || holder === null || last === undefined) return changed
  change(holder, last)
  return changed
}

type Breaking = (holder: Json[] | JsonObject, step: string | number) => void

/** Puts another value in the place of what stands there. */
export const set = (value: Json) => (holder: Json[] | JsonObject, step: string | number) => {
  Object.assign(holder, { [step]: value })
}

/** Takes out what stands there. */
export const takeOut = (holder: Json[] | JsonObject, step: string | number) => {
  if (Array.isArray(holder)) holder.splice(Number(step), 1)
  else delete holder[step]
}
const rename = (holder: Json[] | JsonObject, step: string | number) => {
  if (Array.isArray(holder)) return
  Object.assign(holder, { [`${step}Misspelt`]: holder[step] })
  delete holder[step]
}
const addStranger = (holder: Json[] | JsonObject) => {
  if (!Array.isArray(holder)) holder['colour of it'] = 'red'
}

/** Something that can happen to a place in a file that somebody edits by hand. */
export const breaking = fc.oneof(
  fc
    .constantFrom<Json[]>(
      7,
      -1,
      1e9,
      true,
      null,
      '',
      'nonsense',
      'x'.repeat(101),
      [],
      [7],
      {},
      {
        a: 1,
      },
    )
    .map(set),
  fc.constantFrom('2026-02-30', 'yesterday', 'a b', '__proto', 'toString').map(set),
  fc.constantFrom(takeOut, rename, addStranger),
)
