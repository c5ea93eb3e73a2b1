import type { Became } from '@/review/changes/became'
import type { RecordChange } from '@/review/changes/recordChange'

/** The changes that a count at the top leads to. */
export type SoughtChanges =
  | { readonly part: 'threats'; readonly only: Became }
  | { readonly part: 'records'; readonly only: RecordChange['kind'] }
  | { readonly part: 'decisions' | 'expired' }
