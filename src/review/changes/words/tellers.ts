import type { About } from '@/model/about'
import type { RecordIn, TableName } from '@/model/model'
import type { Place } from '../comparedFields'
import type { Speaking } from './speaking'

/** The record of a table, or what the model says of itself. */
export type Held<Each extends Place> = Each extends TableName ? RecordIn<Each> : About

/** What the fields of a record say that are no plain text; null where nothing is said. */
export type Tellers<Kept> = {
  readonly [Field in keyof Kept]?: (record: Kept, speaking: Speaking) => string | null
}

/** Several names as one value: “Chats, Orders”; null for none. */
export function several(names: readonly string[]): string | null {
  return names.length === 0 ? null : names.toSorted().join(', ')
}
