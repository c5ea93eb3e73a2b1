import fc from 'fast-check'
import { setAnswer } from '@/model/edits/answers'
import { AppliedControlId, type ElementId, OwnThreatId } from '@/model/id'
import type { Model } from '@/model/model'
import type { Level } from '@/model/text'
import type { PropertyId } from '@/model/vocabulary/properties/properties'
import { applyControl } from '@/review/appliedControls'
import { assign, decide, keepDecision, reconsider, rerate } from '@/review/decide'
import { addOwnThreat, removeOwnThreat } from '@/review/ownThreats'
import type { Threat } from '@/review/threat'
import { controls } from '@/rules/catalogue/controls'
import { oneEditAfterAnother } from './editing'
import { largeModel } from './largeModel'
import { reviewed, saying } from './review'

/** What someone does to a model. */
type Edit = (model: Model) => Model

/** A model of some size, on which nobody has decided anything. */
export const undecided = largeModel(24)
const elements = Object.values(undecided.elements)
const flows = Object.values(undecided.flows)
const turn = fc.nat(1_000)

const drawing = fc.tuple(fc.constantFrom(...Object.values(oneEditAfterAnother)), turn).map(
  ([edit, at]): Edit =>
    (model) =>
      flows.length > 0 && hasAll(model) ? edit(model, at) : model,
)

/** The edits of large models pick among what is there. */
const hasAll = (model: Model) =>
  Object.keys(model.flows).length > 0 &&
  Object.values(model.elements).some(({ kind }) => kind === 'api')

const answering = fc
  .tuple(
    fc.constantFrom(...elements),
    fc.constantFrom<PropertyId[]>(
      'rateLimits',
      'logsActions',
      'usesLlm',
      'groupChat',
      'restrictsAccess',
    ),
    fc.constantFrom('yes', 'no', null),
  )
  .map(
    ([{ id }, property, answer]): Edit =>
      (model) =>
        setAnswer(model, { type: 'element', id }, property, answer),
  )

const aboutModel = fc
  .tuple(
    fc.constantFrom<PropertyId[]>('secretRotation', 'anomalyDetection'),
    fc.constantFrom('yes', 'no', null),
  )
  .map(
    ([property, answer]): Edit =>
      (model) =>
        setAnswer(model, { type: 'model' }, property, answer),
  )

const controlling = fc
  .tuple(
    fc.constantFrom(...controls),
    fc.constantFrom(...elements),
    fc.constantFrom('planned', 'implemented', 'rejected'),
  )
  .map(([control, { id: on }, status]): Edit => (model) => {
    const id = AppliedControlId.parse(`${control.id}-${on}`)
    return applyControl(model, { id, control: control.id, on: { type: 'element', id: on }, status })
  })

const renaming = fc
  .tuple(fc.constantFrom(...elements), fc.string({ maxLength: 5 }))
  .map(([{ id }, name]): Edit => (model) => {
    const element = model.elements[id]
    return element
      ? { ...model, elements: { ...model.elements, [id]: { ...element, name } } }
      : model
  })

const removing = fc.constantFrom(...elements).map(
  ({ id }): Edit =>
    (model) =>
      withoutElement(model, id),
)

const restoring = fc.constantFrom(...elements).map((element): Edit => (model) => {
  const back = flows.filter(({ from, to }) => from === element.id || to === element.id)
  const there = { ...model.elements, [element.id]: element }
  const whole = back.filter(({ from, to }) => from in there && to in there)
  const joined = Object.fromEntries(whole.map((flow) => [flow.id, flow]))
  return { ...model, elements: there, flows: { ...model.flows, ...joined } }
})

/** The model without an element and its flows. */
export function withoutElement(model: Model, id: ElementId): Model {
  const { [id]: _, ...rest } = model.elements
  const kept = Object.values(model.flows).filter(({ from, to }) => from !== id && to !== id)
  return {
    ...model,
    elements: rest,
    flows: Object.fromEntries(kept.map((flow) => [flow.id, flow])),
  }
}

/** Anything that people do to a model but decide. */
export const arbitraryChange = fc.oneof(
  drawing,
  answering,
  aboutModel,
  controlling,
  renaming,
  removing,
  restoring,
)

const onSome = (say: (model: Model, threat: Threat) => Model) =>
  turn.map((at): Edit => (model) => {
    const { threats } = reviewed(model)
    const threat = threats[at % threats.length]
    return threat ? say(model, threat) : model
  })

/** Any level. */
export const arbitraryLevel = fc.constantFrom<Level>(1, 2, 3, 4, 5)
/** Anything that can be said to a threat. */
export const arbitraryResponse = fc.constantFrom(
  'accept',
  'dismiss',
  'mitigate',
  'transfer',
  'avoid',
)
const later = '2026-11-23T09:00:00.000Z'

/** Anything that people say about threats: about one, or about several at once for one reason. */
export const arbitrarySaying = fc.oneof(
  arbitraryResponse.chain((said) =>
    onSome((model, threat) => decide(model, threat, saying(said), reviewed(model).situation)),
  ),
  arbitraryLevel.chain((value) =>
    onSome((model, threat) => rerate(model, threat, { impact: { value, reason: 'We know.' } })),
  ),
  onSome(reconsider),
  onSome((model, threat) => assign(model, threat, { owner: 'Grace' })),
  onSome((model, threat) =>
    assign(model, threat, { links: [{ url: 'https://example.org/T-1', title: 'Ticket' }] }),
  ),
  onSome((model, threat) =>
    keepDecision(model, threat, { by: 'Linus', at: later }, reviewed(model).situation),
  ),
  fc.tuple(arbitraryResponse, fc.nat(40)).map(([said, count]): Edit => (model) => {
    const { threats, situation } = reviewed(model)
    return threats
      .slice(0, count)
      .reduce((rest, threat) => decide(rest, threat, saying(said), situation), model)
  }),
)
/** A threat that is written by hand, or thrown away again. */
export const arbitraryWriting = fc.nat(3).map((n): Edit => (model) => {
  const id = OwnThreatId.parse(`own-${String(n)}`)
  return id in model.ownThreats
    ? removeOwnThreat(model, id)
    : addOwnThreat(model, { id, title: 'Bribery', on: [{ type: 'model' }] })
})
