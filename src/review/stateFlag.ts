import type { ThreatState } from './threat'

const flags: { readonly [State in ThreatState]: string } = {
  new: 'New',
  waiting: 'Waits for an answer',
  changed: 'Changed',
  expired: 'Acceptance expired',
  decided: 'Decided',
  dismissed: 'Dismissed',
  handled: 'Handled',
  gone: 'No longer applies',
}

/** Where a threat stands, in a word or two. */
export function stateFlag(state: ThreatState): string {
  return flags[state]
}
