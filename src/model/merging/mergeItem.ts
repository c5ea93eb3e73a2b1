import type { TableName } from '../model'

/**
 * Who made a difference, as far as a common ancestor tells: only the other copy; both, each in its own
 * way; or nobody knows, since there is no ancestor.
 */
export type MadeBy = 'theirs' | 'both' | 'unknown'

/** A field that the other copy says differently. Values are plain JSON; undefined where there is none. */
export interface FieldItem {
  /** As `fieldsOf` names it, or a part of that: `name`, `answers/encrypted`, `assets/pii`. */
  readonly field: string
  readonly by: MadeBy
  readonly base: unknown
  readonly ours: unknown
  readonly theirs: unknown
}

/** A record that the other copy has, has not, or says differently, and that could be taken over. */
export interface MergeItem {
  readonly place: TableName | 'about'
  readonly id: string
  readonly kind: 'added' | 'removed' | 'changed'
  /** Of one that came or went; of a changed one each field says it. */
  readonly by: MadeBy
  /** Of a changed record, what differs; empty for one that came or went. */
  readonly fields: readonly FieldItem[]
}

/** The name of an item, or of one of its fields, among what is taken over. */
export function itemKey({ place, id }: Pick<MergeItem, 'place' | 'id'>, field?: string): string {
  return field === undefined ? `${place}/${id}` : `${place}/${id}#${field}`
}

/**
 * Whether it is taken over unless somebody says otherwise: what only they changed, and without an
 * ancestor only what is not here yet. Nothing of one's own is given up unasked.
 */
export function isTakenAtFirst(by: MadeBy, isNew: boolean): boolean {
  return by === 'theirs' || (by === 'unknown' && isNew)
}

/** What is taken over unless somebody says otherwise. */
export function takenAtFirst(items: readonly MergeItem[]): ReadonlySet<string> {
  return new Set(
    items.flatMap((item) => {
      if (item.kind !== 'changed') {
        return isTakenAtFirst(item.by, item.kind === 'added') ? [itemKey(item)] : []
      }
      return item.fields
        .filter(({ by, ours }) => isTakenAtFirst(by, ours === undefined))
        .map(({ field }) => itemKey(item, field))
    }),
  )
}
