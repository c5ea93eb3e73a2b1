import { notApplicable } from '@/model/answer'
import type { TrustBoundary } from '@/model/boundary'
import { counted } from '@/model/counted'
import type { Note } from '@/model/diagram'
import type { Element } from '@/model/element'
import type { DataFlow } from '@/model/flow'
import type { Model } from '@/model/model'
import type { Picked } from '@/model/subject'
import { boundaryKindEntry } from '@/model/vocabulary/boundaryKinds'
import { kindEntry } from '@/model/vocabulary/elementKinds'
import type { Badge } from '@/review/badges'
import { type TrustStep, trustStep } from '../geometry/crossing'
import { protectionOf, protectionWords } from './protection'

/** What something without a name is called in words. */
export const unnamed = 'Unnamed'

/** An element in words: “Support agent, AI agent, in Internal zone, 3 open threats, worst high”. */
export function spokenElement(element: Element, where: string | null, badge?: Badge): string {
  return listed(
    element.name || unnamed,
    kindEntry(element.kind).label,
    where && `in ${where}`,
    element.outOfScope && 'out of scope',
    spokenThreats(badge),
  )
}

/** What the ends of a flow are called, and whether it leads to more trusted ground or to less. */
interface FlowEnds {
  readonly from: string
  readonly to: string
  readonly step?: TrustStep['leads'] | null
}

const stepWords: { readonly [Leads in TrustStep['leads']]: string } = {
  up: 'to more trusted ground',
  down: 'to less trusted ground',
}

/** A flow in words: “Orders, flow from Shop to Ledger, HTTPS, encrypted, caller authenticated, worst low”. */
function spokenFlow(flow: DataFlow, { from, to, step = null }: FlowEnds, badge?: Badge): string {
  return listed(
    flow.name || null,
    `flow from ${from || unnamed} to ${to || unnamed}`,
    protocolWord(flow),
    protectionWords[protectionOf(flow)],
    authenticationWords(flow),
    step && stepWords[step],
    flow.outOfScope && 'out of scope',
    spokenThreats(badge),
  )
}

/** What is drawn in words, and that it keeps its place. */
export function withLock(spoken: string, isLocked: boolean): string {
  return isLocked ? `${spoken}, locked` : spoken
}

function protocolWord({ answers: { protocol } }: DataFlow): string | null {
  if (typeof protocol !== 'string' || protocol === notApplicable) return null
  // They are abbreviations, but for a few that are words.
  return /^(?:other|in-process)$/.test(protocol) ? null : protocol.toUpperCase()
}

function authenticationWords({ answers: { authenticated, authMethod } }: DataFlow): string | null {
  if (authenticated === 'no') return 'caller not authenticated'
  if (authenticated !== 'yes') return null
  const method = typeof authMethod === 'string' && authMethod !== 'none' ? authMethod : null
  return listed('caller authenticated', method?.replaceAll('-', ' '))
}

/** A note in words, however much is written on it. */
export function spokenNote({ text }: Note): string {
  return listed('Note', text.trim() || 'nothing written')
}

/** What is drawn in words; what is gone says so. */
export function spokenSubject(model: Model, subject: Picked, badge?: Badge): string {
  switch (subject.type) {
    case 'element': {
      const element = model.elements[subject.id]
      return element ? spokenElement(element, placeOf(model, element), badge) : gone
    }
    case 'flow': {
      const flow = model.flows[subject.id]
      return flow ? spokenFlow(flow, endsOf(model, flow), badge) : gone
    }
    case 'boundary': {
      const boundary = model.boundaries[subject.id]
      return boundary ? spokenBoundary(boundary, badge) : gone
    }
    case 'note': {
      const notes = Object.values(model.diagrams).flatMap(
        (diagram) => diagram.notes[subject.id] ?? [],
      )
      return notes[0] ? spokenNote(notes[0]) : gone
    }
    case 'model':
      return model.about.title || unnamed
  }
}

const gone = 'Gone'

function placeOf(model: Model, { boundary }: Element): string | null {
  const around = boundary ? model.boundaries[boundary] : undefined
  return around ? around.name || unnamed : null
}

function endsOf(model: Model, flow: DataFlow): FlowEnds {
  const { elements } = model
  const names = { from: elements[flow.from]?.name ?? '', to: elements[flow.to]?.name ?? '' }
  return { ...names, step: trustStep(model, flow)?.leads ?? null }
}

function spokenBoundary({ name, kind }: TrustBoundary, badge: Badge | undefined): string {
  const { label, trust } = boundaryKindEntry(kind)
  return listed(
    name || unnamed,
    `trust boundary, ${label}, trust ${trust} of 4`,
    spokenThreats(badge),
  )
}

/**
 * What is open at a record, in words: “3 open threats, worst high”; null when nothing is. In a trial,
 * what would be and what is.
 */
export function spokenThreats(badge: Badge | null | undefined): string | null {
  if (!badge) return null
  const { was } = badge
  if (!was) return spokenCounts(badge) || null
  const [then, now] = [badge, was].map((each) => spokenCounts(each) || 'no open threats')
  return `tried out ${then}, now ${now}`
}

function spokenCounts({ count, worst, waiting }: Omit<Badge, 'was'>): string {
  return listed(
    count > 0 && counted(count, 'open threat'),
    count > 0 && worst && `worst ${worst}`,
    waiting > 0 && counted(waiting, 'waits for an answer', 'wait for an answer'),
  )
}

function listed(...parts: readonly (string | null | undefined | false)[]): string {
  return parts.filter(Boolean).join(', ')
}
