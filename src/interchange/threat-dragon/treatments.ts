import type { OwnThreat } from '@/model/ownThreat'
import type { Level } from '@/model/text'

export type Treatment = Pick<OwnThreat, 'response' | 'reason' | 'status'>

export const undecided: Treatment = { response: null, reason: '', status: 'open' }

/** What was decided, by the status that Threat Dragon stores; its older version writes it with spaces. */
const treatments: { readonly [status: string]: Treatment } = {
  open: undecided,
  mitigated: { response: 'mitigate', reason: '', status: 'done' },
  notapplicable: marked('dismiss', 'not applicable'),
  'n/a': marked('dismiss', 'not applicable'),
  accepted: marked('accept', 'accepted'),
  transferred: marked('transfer', 'transferred'),
  avoided: marked('avoid', 'avoided'),
  eliminated: marked('avoid', 'eliminated'),
}

function marked(response: Treatment['response'], words: string): Treatment {
  return { response, reason: `Marked “${words}” in Threat Dragon`, status: 'done' }
}

/** What a status says was decided; null for a status that Threat Dragon does not have. */
export function treatmentOf(status: string): Treatment | null {
  const key = status.toLowerCase().replaceAll(/\s/g, '')
  return Object.hasOwn(treatments, key) ? (treatments[key] ?? null) : null
}

const impacts: { readonly [severity: string]: Level } = { low: 2, medium: 3, high: 4, critical: 5 }

/** The impact that a severity stands for; null when nobody has set it. */
export function impactOf(severity: string): Level | null {
  const key = severity.toLowerCase().trim()
  return Object.hasOwn(impacts, key) ? (impacts[key] ?? null) : null
}
