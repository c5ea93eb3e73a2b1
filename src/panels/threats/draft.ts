import type { Response } from '@/model/decision'
import type { Day } from '@/model/text'
import type { Assignment } from '@/review/handling'
import type { Threat } from '@/review/threat'
import { commonTerm } from './untilChoices'

/** A decision while it is being written. Days are empty while nobody has set them. */
export interface Draft {
  readonly response: Response | null
  readonly reason: string
  readonly until: Day
  readonly by: string
  readonly owner: string
  readonly due: Day
}

/** What stands in the form at first: of one threat what was decided, of several nothing yet. */
export function firstDraft(threats: readonly Threat[], by: string, now: Date): Draft {
  const [only, ...others] = threats
  const until = commonTerm(now)
  const before = others.length === 0 ? only?.decision : undefined
  if (!before) return { response: null, reason: '', until, by, owner: '', due: '' }
  const { response, reason, owner, due } = before
  const hasRunOut = only?.state === 'expired'
  return {
    response,
    reason,
    until: (hasRunOut ? null : before.until) ?? until,
    by,
    owner,
    due: due ?? '',
  }
}

/** Who is to do it until when. Of several threats at once, what is left empty stays as it was. */
export function assignmentOf({ owner, due }: Draft, threats: readonly Threat[]): Assignment {
  if (threats.length === 1) return { owner, due: due || null }
  return { ...(owner && { owner }), ...(due && { due }) }
}
