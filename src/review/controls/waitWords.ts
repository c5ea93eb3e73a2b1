import type { Wait } from './waiting'

/** What waits of a control, in a word or two. */
export const waitWords: { readonly [Each in Wait]: string } = {
  overdue: 'Overdue',
  unproven: 'Without evidence',
  aged: 'To verify again',
  unowned: 'Without an owner',
}
