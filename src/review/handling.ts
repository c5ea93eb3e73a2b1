import type { Decision, Response, WorkStatus } from '@/model/decision'
import type { Link } from '@/model/link'
import type { Day, Moment } from '@/model/text'

/** What someone says to a threat. */
export interface GivenResponse {
  readonly response: Response
  readonly reason: string
  readonly by: string
  readonly at: Moment
  /** Until when an acceptance holds; it means nothing for any other response. */
  readonly until?: Day | null
}

/** Who does what until when. */
export interface Assignment {
  readonly owner?: string
  readonly due?: Day | null
  readonly status?: WorkStatus
  readonly notes?: string
  readonly links?: readonly Link[]
}

/** The part of a decision that a threat written by hand has as well. */
export type Handling = Pick<
  Decision,
  | 'number'
  | 'response'
  | 'reason'
  | 'by'
  | 'at'
  | 'until'
  | 'status'
  | 'owner'
  | 'due'
  | 'notes'
  | 'links'
>

/** The fields that a response sets. Only an acceptance has an end. */
export function responding({ response, reason, by, at, until }: GivenResponse) {
  return { response, reason, by, at, until: response === 'accept' ? (until ?? null) : null }
}

/** What has been handled, with an assignment. The last link that goes takes the list with it. */
export function assigning<Handled extends Handling>(
  before: Handled,
  { links = before.links, ...fields }: Assignment,
): Handled {
  const { links: _, ...rest } = { ...before, ...fields }
  const next = links && links.length > 0 ? { ...rest, links: [...links] } : rest
  // Only an optional field was left out.
  return next as Handled
}

/** The fields of someone who takes a response back. What they wrote, and the number, stay. */
export const reconsidering = { response: null, by: '', at: null, until: null } as const
