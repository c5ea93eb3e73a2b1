import type { ControlStatus } from '@/model/appliedControl'

/** How far a control has come, in a word. */
export const statusWords: { readonly [Status in ControlStatus]: string } = {
  proposed: 'Proposed',
  planned: 'Planned',
  implemented: 'Implemented',
  verified: 'Verified',
  rejected: 'Rejected',
}
