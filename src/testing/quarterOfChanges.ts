import { bareElement, bareFlow } from '@/model/bareRecords'
import { setAnswer } from '@/model/edits/answers'
import { addAsset, assetOfClass, placeAsset } from '@/model/edits/assets'
import { addElement, addFlow, arrange, moveInto } from '@/model/edits/drawing'
import { rename } from '@/model/edits/records'
import { removeSubjects } from '@/model/edits/removal'
import { setBand } from '@/model/edits/scale'
import {
  AppliedControlId,
  AssetId,
  BoundaryId,
  DiagramId,
  ElementId,
  FlowId,
  OwnThreatId,
} from '@/model/id'
import type { Model } from '@/model/model'
import type { Subject } from '@/model/subject'
import { applyControl, setControlStatus } from '@/review/appliedControls'
import { decide, rerate } from '@/review/decide'
import { addOwnThreat } from '@/review/ownThreats'
import { reviewed, saying, today } from './review'

const element = (id: string): Subject => ({ type: 'element', id: ElementId.parse(id) })
const flow = (id: string): Subject => ({ type: 'flow', id: FlowId.parse(id) })

/** The control that is planned first and then put in place. */
export const stop = AppliedControlId.parse('stop')

/**
 * What a quarter does to the RAG template, one act after another as people do them: twelve that change
 * something, and a box that is moved.
 */
export const quarterOfChanges = {
  'a store of orders is added and the agent reads it': (model) => {
    const orders = {
      ...bareElement(ElementId.parse('orders'), 'database'),
      name: 'Order history',
      boundary: BoundaryId.parse('b-data'),
      assets: [AssetId.parse('pii')],
    }
    const id = diagramOf(model)
    const read = bareFlow(FlowId.parse('f-orders'), ElementId.parse('agent'), orders.id)
    const drawn = addElement(model, id, orders, { x: 40, y: 1_400, width: 160, height: 64 })
    return addFlow(drawn, id, { ...read, name: 'Read orders' })
  },
  'the e-mail tool is removed': (model) => removeSubjects(model, [element('mail')]),
  'the retriever is renamed': (model) => rename(model, element('retr'), 'Knowledge search'),
  'the memory is said to be guarded': (model) =>
    setAnswer(model, element('mem'), 'guardsMemoryWrites', 'yes'),
  'a flow goes over plain HTTP and without authentication': (model) =>
    setAnswer(setAnswer(model, flow('f3'), 'protocol', 'http'), flow('f3'), 'authenticated', 'no'),
  'the ingestion pipeline moves among the tenants': (model) =>
    moveInto(model, ElementId.parse('ingest'), BoundaryId.parse('b-ten')),
  'a way to stop the agent is planned and put in place': (model) => {
    const planned = applyControl(model, {
      id: stop,
      control: 'CTL-KILL',
      on: element('agent'),
      status: 'planned',
    })
    return setControlStatus(planned, stop, 'implemented')
  },
  'a threat is accepted until a day': (model) => {
    const until = saying('accept', { until: '2027-03-01', reason: 'The pilot ends in March.' })
    return decide(
      model,
      reviewed(model).threat('BOT-E-002|agent'),
      until,
      reviewed(model).situation,
    )
  },
  'a threat is re-rated for a reason': (model) =>
    rerate(model, reviewed(model).threat('BOT-T-201|agent'), {
      likelihood: { value: 1, reason: 'Tried for a week without success.', by: 'Grace', at: now },
    }),
  'an asset is added to what the vault keeps': (model) => {
    const id = AssetId.parse('signing')
    const added = addAsset(model, { ...assetOfClass(id, 'credentials'), name: 'Signing keys' })
    return placeAsset(added, element('vault'), id)
  },
  'a threat is written by hand': (model) =>
    addOwnThreat(model, {
      id: OwnThreatId.parse('own-refunds'),
      title: 'Refunds are approved in bulk before a holiday',
      on: [element('appr')],
      likelihood: 4,
      impact: 4,
    }),
  'likely and major becomes critical': (model) =>
    setBand(model, { likelihood: 4, impact: 4 }, 'critical'),
  'a box is moved': (model) =>
    arrange(model, diagramOf(model), {
      elements: { [ElementId.parse('gw')]: { x: 7, y: 7, width: 160, height: 64 } },
    }),
} satisfies { readonly [act: string]: (model: Model) => Model }

const now = `${today}T10:00:00.000Z`

function diagramOf({ diagrams }: Model): DiagramId {
  return DiagramId.parse(Object.keys(diagrams)[0])
}
