import type { Decision, Response, WorkStatus } from '@/model/decision'
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
}

/** The part of a decision that a threat written by hand has as well. */
export type Handling = Pick<
  Decision,
  'number' | 'response' | 'reason' | 'by' | 'at' | 'until' | 'status' | 'owner' | 'due' | 'notes'
>

/** What stands where nobody has said anything. */
export const unhandled: Handling = {
  number: null,
  response: null,
  reason: '',
  by: '',
  at: null,
  until: null,
  status: 'open',
  owner: '',
  due: null,
  notes: '',
}

/** The fields that a response sets. Only an acceptance has an end. */
export function responding({ response, reason, by, at, until }: GivenResponse) {
  return { response, reason, by, at, until: response === 'accept' ? (until ?? null) : null }
}

/** The fields of someone who takes a response back. What they wrote, and the number, stay. */
export const reconsidering = { response: null, by: '', at: null, until: null } as const
