import type { OwnThreatId } from '@/model/id'
import type { Model } from '@/model/model'
import type { OwnThreat } from '@/model/ownThreat'
import { unhandled } from './handling'

/** What must be said of a threat written by hand; the rest can wait. */
export type NewOwnThreat = Pick<OwnThreat, 'id' | 'title' | 'on'> & Partial<OwnThreat>

/** Adds a threat written by hand. It gets its number with the first response. */
export function addOwnThreat(model: Model, threat: NewOwnThreat): Model {
  const whole: OwnThreat = {
    description: '',
    stride: [],
    category: '',
    likelihood: null,
    impact: null,
    mitigation: '',
    ...unhandled,
    kept: null,
    ...threat,
  }
  return { ...model, ownThreats: { ...model.ownThreats, [threat.id]: whole } }
}

/** What may be rewritten on a threat. Responses and assignments have their own edits. */
export type OwnThreatWording = Partial<
  Pick<
    OwnThreat,
    'title' | 'description' | 'on' | 'stride' | 'category' | 'likelihood' | 'impact' | 'mitigation'
  >
>

/** Rewrites a threat written by hand; an unknown id changes nothing. */
export function editOwnThreat(model: Model, id: OwnThreatId, changes: OwnThreatWording): Model {
  const threat = model.ownThreats[id]
  if (!threat) return model
  return { ...model, ownThreats: { ...model.ownThreats, [id]: { ...threat, ...changes } } }
}

/** Removes a threat written by hand. Its number is not given again. */
export function removeOwnThreat(model: Model, id: OwnThreatId): Model {
  if (!(id in model.ownThreats)) return model
  const { [id]: _, ...ownThreats } = model.ownThreats
  return { ...model, ownThreats }
}
