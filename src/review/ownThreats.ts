import { unhandled } from '@/model/decision'
import type { OwnThreatId } from '@/model/id'
import type { Model } from '@/model/model'
import type { AnsweringControl, OwnThreat } from '@/model/ownThreat'
import { blankStatement, type Statement } from '@/model/statement'
import type { Subject } from '@/model/subject'
import { sentenceOf } from './sentence'

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
  return withThreat(model, whole)
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
  return withThreat(model, { ...threat, ...changes })
}

/**
 * Says some parts of the sentence that a threat is written as. The threat is called what the sentence
 * says, unless somebody has called it otherwise.
 */
export function writeStatement(model: Model, id: OwnThreatId, parts: Partial<Statement>): Model {
  const threat = model.ownThreats[id]
  if (!threat) return model
  const before = threat.statement ?? blankStatement
  const statement = { ...before, ...parts }
  const isCalledSo = ['', sentenceOf(before, model.assets)].includes(threat.title.trim())
  const title = isCalledSo ? sentenceOf(statement, model.assets) : threat.title
  return withThreat(model, { ...threat, statement, title })
}

/** Says that a control answers a threat, and by how many levels it lowers it where it stands. */
export function answerOwnThreat(model: Model, id: OwnThreatId, by: AnsweringControl): Model {
  const threat = model.ownThreats[id]
  if (!threat) return model
  const controls = threat.controls ?? []
  const isThere = controls.some(({ control }) => control === by.control)
  const next = isThere
    ? controls.map((each) => (each.control === by.control ? by : each))
    : [...controls, by]
  return withThreat(model, { ...threat, controls: next })
}

/** Says that a control does not answer a threat after all. */
export function unanswerOwnThreat(model: Model, id: OwnThreatId, control: string): Model {
  const threat = model.ownThreats[id]
  if (!threat?.controls) return model
  const { controls, ...rest } = threat
  const left = controls.filter((each) => each.control !== control)
  return withThreat(model, left.length > 0 ? { ...rest, controls: left } : rest)
}

/** Says the same about other records, each as a threat of its own that nobody has decided about. */
export function copyOwnThreat(
  model: Model,
  id: OwnThreatId,
  places: readonly { readonly id: OwnThreatId; readonly on: Subject }[],
): Model {
  const threat = model.ownThreats[id]
  if (!threat) return model
  return places.reduce(
    (next, place) => withThreat(next, { ...threat, ...unhandled, id: place.id, on: [place.on] }),
    model,
  )
}

function withThreat(model: Model, threat: OwnThreat): Model {
  return { ...model, ownThreats: { ...model.ownThreats, [threat.id]: threat } }
}

/** Removes a threat written by hand. Its number is not given again. */
export function removeOwnThreat(model: Model, id: OwnThreatId): Model {
  if (!(id in model.ownThreats)) return model
  const { [id]: _, ...ownThreats } = model.ownThreats
  return { ...model, ownThreats }
}
