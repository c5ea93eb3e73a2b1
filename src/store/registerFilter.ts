import type { Response } from '@/model/decision'
import { isOwnWord, packOfWord } from '@/model/vocabulary/ownWord'
import { subjectKey } from '@/model/subject'
import type { Day } from '@/model/text'
import { isDueSoon, isEndingSoon, isOverdue } from '@/review/due'
import { isOpen, waitsForDecision } from '@/review/state'
import type { Threat } from '@/review/threat'
import type { Rating } from '@/risk/rating'
import { families } from '@/rules/describe/families'
import { emptyRegisterQuery, type RegisterList, type RegisterQuery } from './registerQuery'
import { soughtWords } from './soughtWords'

/** Whether a threat stands in a list of the register. */
export function isInList(list: RegisterList, threat: Threat): boolean {
  return members[list](threat, threat.decision?.response ?? null)
}

type IsMember = (threat: Threat, response: Response | null) => boolean

const members: { readonly [List in RegisterList]: IsMember } = {
  open: ({ state }) => isOpen(state),
  register: ({ state }, response) => isOpen(state) && response !== null && response !== 'dismiss',
  toDecide: ({ state }) => waitsForDecision(state),
  accepted: ({ state }, response) => isOpen(state) && response === 'accept',
  // One that came back is still one that somebody dismissed.
  dismissed: ({ state }, response) =>
    state === 'dismissed' || (state === 'changed' && response === 'dismiss'),
  handled: ({ state }) => state === 'handled',
  gone: ({ state }) => state === 'gone',
  waiting: ({ state }) => state === 'waiting',
}

/** The threats that a query asks for, in the order in which they come. */
export function registered(
  threats: readonly Threat[],
  query: RegisterQuery,
  today: Day,
): readonly Threat[] {
  const passes = filterOf(query, today)
  return threats.filter((threat) => isInList(query.list, threat) && passes(threat))
}

/** Whether anything but the list narrows what is shown. */
export function isNarrowed(query: RegisterQuery): boolean {
  return query.text.trim() !== '' || narrowing.some((name) => query[name].length > 0)
}

/** The same list, sorted and shown in the same way, without anything left out. */
export function widened({ list, view, sort, columns, id }: RegisterQuery): RegisterQuery {
  return { ...emptyRegisterQuery, list, view, sort, columns, id }
}

const narrowing = [
  'bands',
  'cells',
  'responses',
  'states',
  'statuses',
  'owners',
  'times',
  'strides',
  'on',
  'rules',
  'families',
  'controls',
] as const

type Passes = (threat: Threat) => boolean

/** Whether a threat passes everything that a query narrows its list by. */
function filterOf(query: RegisterQuery, today: Day): Passes {
  const owners = query.owners.map(folded)
  const words = soughtWords(query.text)
  const rating = ({ ratings }: Threat) => ratings?.[query.view] ?? null
  const all: readonly Passes[] = [
    anyOf(query.bands, (threat) => [rating(threat)?.band ?? 'unrated']),
    isInCells(query, rating),
    anyOf(query.responses, ({ decision }) => [decision?.response ?? 'none']),
    anyOf(query.states, ({ state }) => [state]),
    anyOf(query.statuses, ({ decision }) => (decision?.response ? [decision.status] : [])),
    anyOf(owners, ({ decision }) => [folded(decision?.owner ?? '')]),
    anyOf(query.times, (threat) => timesOf(threat, today)),
    anyOf(query.strides, ({ stride }) => stride),
    anyOf(query.on, ({ on }) => on.map(subjectKey)),
    anyOf(query.rules, (threat) => [ruleOf(threat)]),
    anyOf(query.families, (threat) => [familyOf(threat)]),
    anyOf(query.controls, controlsFor),
    (threat) => words.every((word) => said(threat).includes(word)),
  ]
  return (threat) => all.every((passes) => passes(threat))
}

function anyOf(wanted: readonly string[], has: (threat: Threat) => readonly string[]): Passes {
  if (wanted.length === 0) return () => true
  const among = new Set(wanted)
  return (threat) => has(threat).some((one) => among.has(one))
}

function isInCells({ cells }: RegisterQuery, ratingOf: (threat: Threat) => Rating | null): Passes {
  return anyOf(
    cells.map(({ likelihood, impact }) => `${likelihood}x${impact}`),
    (threat) => {
      const rating = ratingOf(threat)
      return rating ? [`${rating.likelihood.value}x${rating.impact.value}`] : []
    },
  )
}

function timesOf(threat: Threat, today: Day): readonly string[] {
  return [
    ...(isOverdue(threat, today) ? ['overdue'] : []),
    ...(isDueSoon(threat, today) ? ['soon'] : []),
    ...(isEndingSoon(threat, today) ? ['ending'] : []),
  ]
}

/** The id of the rule that finds a threat, or found it; empty for one written by hand. */
export function ruleOf({ origin }: Threat): string {
  switch (origin.type) {
    case 'finding':
      return origin.finding.rule.id
    case 'gone':
      return origin.decision.rule
    case 'own':
      return ''
  }
}

/** The family of the library that the rule of a threat is of, the pack that brings it, or `own`. */
export function familyOf(threat: Threat): string {
  const rule = ruleOf(threat)
  if (rule === '') return 'own'
  if (isOwnWord(rule)) return packOfWord(rule)
  const number = rule.split('-').at(-1) ?? ''
  // A decision may be about a rule that is no longer in the library.
  return families.find(({ digits }) => number.startsWith(digits))?.id ?? ''
}

function controlsFor({ origin }: Threat): readonly string[] {
  if (origin.type !== 'finding') return []
  return origin.finding.rule.mitigations.map(({ control }) => control)
}

const folded = (name: string) => name.trim().toLowerCase()

const words = new WeakMap<Threat, string>()

/** All that is written about a threat, in small letters; put together once, since people type letter by letter. */
function said(threat: Threat): string {
  const known = words.get(threat)
  if (known !== undefined) return known
  const { title, decision } = threat
  const number = decision?.number ? `T-${decision.number}` : ''
  const written = decision ? [decision.owner, decision.reason, decision.notes] : []
  const text = [title, number, ruleOf(threat), ...written].join(' ').toLowerCase()
  words.set(threat, text)
  return text
}
