import type { RegisterColumn, RegisterList, RegisterQuery } from '@/store/registerQuery'

/** One list of the register: what stands in it, and what of it matters. */
export interface ListInfo {
  readonly id: RegisterList
  readonly title: string
  /** How it is sorted until someone sorts it otherwise; null: the most urgent first. */
  readonly sort: RegisterQuery['sort']
  readonly columns: readonly RegisterColumn[]
  /** What is said while nothing is in it: what will be here, and how it gets here. */
  readonly empty: { readonly title: string; readonly text: string }
}

/** The lists in the order of their tabs. */
export const lists: readonly ListInfo[] = [
  {
    id: 'open',
    title: 'All open',
    sort: null,
    columns: ['number', 'title', 'on', 'residual', 'response', 'owner', 'due', 'status', 'state'],
    empty: {
      title: 'No open threats',
      text: 'Draw what talks to what, and answer the questions. What a rule finds stands here until it is handled or dismissed.',
    },
  },
  {
    id: 'register',
    title: 'Register',
    sort: null,
    columns: [
      'number',
      'title',
      'on',
      'inherent',
      'residual',
      'target',
      'response',
      'owner',
      'due',
      'status',
      'reason',
    ],
    empty: {
      title: 'Nothing decided yet',
      text: 'A threat gets its number here when someone decides to mitigate, accept, transfer or avoid it. Begin in “To decide”.',
    },
  },
  {
    id: 'toDecide',
    title: 'To decide',
    sort: null,
    columns: [
      'title',
      'on',
      'inherent',
      'residual',
      'target',
      'state',
      'stride',
      'response',
      'owner',
    ],
    empty: {
      title: 'Nothing to decide',
      text: 'New threats come here, and decided ones come back when their facts change or an acceptance runs out.',
    },
  },
  {
    id: 'accepted',
    title: 'Accepted',
    sort: { column: 'until', isDescending: false },
    columns: ['number', 'title', 'residual', 'until', 'left', 'reason', 'by', 'owner', 'on'],
    empty: {
      title: 'No risk is accepted',
      text: 'An acceptance says why a threat stays as it is, who said so and until when. It comes back on the day after its last.',
    },
  },
  {
    id: 'dismissed',
    title: 'Dismissed',
    sort: { column: 'at', isDescending: true },
    columns: ['title', 'on', 'reason', 'by', 'at', 'residual', 'rule'],
    empty: {
      title: 'Nothing is dismissed',
      text: 'Dismiss a threat, with the reason, where it does not apply here. It stays dismissed until a fact that it was judged by changes.',
    },
  },
  {
    id: 'handled',
    title: 'Handled',
    sort: null,
    columns: ['number', 'title', 'on', 'inherent', 'residual', 'rule', 'notes'],
    empty: {
      title: 'No threat is handled yet',
      text: 'A threat is handled when the protection that its rule asks for is in place. It comes back if the protection goes.',
    },
  },
  {
    id: 'gone',
    title: 'No longer applies',
    sort: { column: 'at', isDescending: true },
    columns: ['number', 'title', 'response', 'reason', 'by', 'at', 'rule', 'notes'],
    empty: {
      title: 'Every decision still applies',
      text: 'A decided threat that its rule no longer finds is kept here with all that was written.',
    },
  },
  {
    id: 'waiting',
    title: 'Wait for an answer',
    sort: null,
    columns: ['title', 'on', 'residual', 'stride', 'rule', 'notes'],
    empty: {
      title: 'Nothing waits for an answer',
      text: 'A threat stands here while nobody has said whether its protection is there.',
    },
  },
]

/** What is known of a list. */
export function listInfo(id: RegisterList): ListInfo {
  const found = lists.find((list) => list.id === id)
  if (!found) throw new Error(`The register has no list “${id}”.`)
  return found
}
