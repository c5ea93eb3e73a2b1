import type { Rule } from '../rule'
import { impostors } from './people/impostors'
import { forgedApprovals } from './people/forged-approvals'
import { approvedSummary } from './people/approved-summary'
import { approvalFatigue } from './people/approval-fatigue'

/** People who are tricked, and people who approve: 7xx. */
export const peopleRules: readonly Rule[] = [
  impostors,
  forgedApprovals,
  approvedSummary,
  approvalFatigue,
]
