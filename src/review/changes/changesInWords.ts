import { inSentence } from '@/rules/explain/phrase'
import { responseWords } from '../responses'
import { statusWords } from '../controls/statusWords'
import { nameOfCell } from '@/risk/movement'
import { recordSentence, shortened } from './causes/recordCause'
import type { Changes } from './changesBetween'
import type { ControlChange } from './controlChanges'
import type { DecisionChange, ExpiredAcceptance } from './decisionChange'
import type { RecordChange } from './recordChange'
import { isSameIn, type Spot } from './spot'
import type { ThreatChange } from './threatChange'
import { dayText } from './words/dayText'

/** The changes as short sentences without full stops, for lists; in the order of the changes. */
export function changesInWords(changes: Changes) {
  return {
    records: changes.records.map((change) => recordInWords(change)),
    controls: changes.controls.map(controlInWords),
    threats: changes.threats.map(threatInWords),
    decisions: changes.decisions.map(decisionInWords),
    expired: changes.expired.map(expiredInWords),
  }
}

/** “The AI agent “Bot” was added”, “Trust boundary of “Bot” changed from “Cloud” to “Internet”, and 2 more”. */
export function recordInWords(change: RecordChange): string {
  return recordSentence(change)
}

/** “TLS on Webhook went from planned to implemented”. */
export function controlInWords({ name, where, from, to }: ControlChange): string {
  const whole = `${shortened(name)} on ${shortened(where)}`
  const word = (status: typeof from) => (status ? statusWords[status].toLowerCase() : '')
  if (from === null) return `${whole} was added, ${word(to)}`
  if (to === null) return `${whole} was taken away (before: ${word(from)})`
  return `${whole} went from ${word(from)} to ${word(to)}`
}

/** “New, high (L4·I4)”, “From high (L4·I4) to medium (L2·I4)”, “Gone, was high (L4·I4)”. */
export function threatInWords({ kind, from, to }: ThreatChange): string {
  switch (kind) {
    case 'new':
      return `New, ${spotInWords(to)}`
    case 'gone':
      return `Gone, was ${spotInWords(from)}${goneBecause[to.standing]}`
    case 'moved':
      return movedInWords(from, to)
    case 'quiet':
      return quietInWords(from, to)
  }
}

/** What counts in neither state may stand as before, and be rated otherwise without its protection. */
function quietInWords(from: Spot, to: Spot): string {
  const [was, is] = [standingWords[from.standing].toLowerCase(), standingWords[to.standing]]
  if (from.standing !== to.standing) return `${is} (before: ${was})`
  return `Still ${was}; ${otherViewInWords(from, to)}`
}

const goneBecause: { readonly [Each in Spot['standing']]: string } = {
  absent: '',
  open: '',
  waiting: ', now waits for an answer',
  handled: ', now handled by a protection',
  dismissed: ', now dismissed',
}

/** What became of a threat, in a few words. */
export const standingWords: { readonly [Each in Spot['standing']]: string } = {
  absent: 'Not there',
  open: 'Open',
  waiting: 'Waits for an answer',
  handled: 'Handled by a protection',
  dismissed: 'Dismissed',
}

function movedInWords(from: Spot, to: Spot): string {
  const [was, is] = [spotInWords(from), spotInWords(to)]
  if (was !== is) return `From ${was} to ${is}`
  return `Stays ${is}; ${otherViewInWords(from, to)}`
}

/** “inherent risk from high (L4·I4) to critical (L4·I4)”: where it is not the residual risk that moved. */
function otherViewInWords(from: Spot, to: Spot): string {
  const view = isSameIn('target', from, to) ? 'inherent' : 'target'
  return `${view} risk from ${viewInWords(from, view)} to ${viewInWords(to, view)}`
}

/** “high (L4·I4)”: the residual risk. */
function spotInWords(spot: Spot): string {
  return viewInWords(spot, 'residual')
}

function viewInWords({ cells, bands }: Spot, view: keyof Spot['cells']): string {
  const band = bands[view]
  return band ? `${band} (${nameOfCell(cells[view])})` : 'not rated'
}

/** “Ada accepted it until 1 Mar 2027”. */
export function decisionInWords(change: DecisionChange): string {
  const who = saidBy(change)
  switch (change.kind) {
    case 'made':
    case 'changed':
      return `${responseInWords(change)} ${who}`
    case 'renewed':
      return `Renewed ${who}: ${inSentence(responseInWords(change))}`
    case 'takenBack':
      return 'What was decided was taken back'
    case 'rerated':
      return `Rated by hand ${who}`
    case 'worked':
      return change.fields.map(({ label, after }) => `${label}: ${after ?? 'none'}`).join(', ')
  }
}

function saidBy({ by, at }: DecisionChange): string {
  return `by ${by.trim() || 'somebody'}${at ? ` on ${dayText(at)}` : ''}`
}

/** “Accepted until 1 Mar 2027”. */
function responseInWords({ response, until }: DecisionChange): string {
  const done = (response && responseWords(response)?.done) ?? 'Decided'
  return until ? `${done} until ${dayText(until)}` : done
}

/** “The acceptance by Ada ran out on 1 Nov 2026”. */
export function expiredInWords({ by, until }: ExpiredAcceptance): string {
  return `The acceptance${by ? ` by ${by}` : ''} ran out${until ? ` on ${dayText(until)}` : ''}`
}
