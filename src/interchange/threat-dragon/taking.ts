import type { Json, JsonObject } from '../json'

/** Reads members off an object, and knows what nobody has read. */
export interface Taking {
  /** The member as `read` makes it out; null, and left where it is, when it is something else. */
  readonly take: <Value>(name: string, read: (json: Json) => Value | null) => Value | null
  /** The member, left where it is. */
  readonly look: (name: string) => Json | undefined
  /** What was not taken. */
  readonly rest: () => JsonObject
}

export function takingFrom(object: JsonObject): Taking {
  const left = new Map(Object.entries(object))
  return {
    take: (name, read) => {
      const member = left.get(name)
      const value = member === undefined ? null : read(member)
      if (value !== null) left.delete(name)
      return value
    },
    look: (name) => left.get(name),
    rest: () => Object.fromEntries(left),
  }
}

/** A text of at most so many characters. */
export const textUpTo =
  (length: number) =>
  (json: Json): string | null =>
    typeof json === 'string' && json.length <= length ? json : null

/** A flag that says yes. */
export const yes = (json: Json): true | null => (json === true ? true : null)
