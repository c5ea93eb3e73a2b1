import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ControlStatus } from '@/model/appliedControl'
import { AppliedControlId, ElementId, FlowId } from '@/model/id'
import { atOnce } from '@/model/inPieces'
import type { Model } from '@/model/model'
import { type Subject, wholeModel } from '@/model/subject'
import { controls } from '@/rules/catalogue/controls'
import { library } from '@/rules/packs/library'
import { recordsInOrder } from '@/rules/records'
import { sketch } from '@/rules/sketch'
import { largeModel } from '@/testing/largeModel'
import { reviewed, today } from '@/testing/review'
import { applyControl } from '../appliedControls'
import { effectsBook } from './controlEffects'

const bare = sketch({
  elements: { user: 'user', bot: ['chatbot', { rateLimits: 'no' }], api: 'api' },
  inside: { internet: ['user'], host: ['bot', 'api'] },
  flows: {
    ask: ['user -> bot', { encrypted: 'no', authenticated: 'no' }],
    call: ['bot -> api', { encrypted: 'no' }],
  },
})
const bot: Subject = { type: 'element', id: ElementId.parse('bot') }
const ask: Subject = { type: 'flow', id: FlowId.parse('ask') }

const having = (
  model: Model,
  control: string,
  on: Subject,
  status: ControlStatus = 'implemented',
) =>
  applyControl(model, {
    id: AppliedControlId.parse(`${control}-${on.type === 'model' ? 'model' : on.id}`),
    control,
    on,
    status,
  })

const effects = (without: Model, after: Model) =>
  atOnce(effectsBook({ rules: library, controls }, today).between(without, after))

test('a control that sets what a rule asks for withdraws its threat, and says by which fact', () => {
  const withdrawn = effects(bare, having(bare, 'CTL-TLS', ask)).filter(
    ({ becomes }) => becomes === 'withdrawn',
  )
  expect(withdrawn.length).toBeGreaterThan(0)
  for (const { threat, from, to, why } of withdrawn) {
    expect(threat.on).toContainEqual(ask)
    expect(from?.residual.band).toBeDefined()
    expect(to).toBeNull()
    expect(why.join()).toContain('encrypt')
  }
})

test('a control that only lowers threats says by how much its rule counts it', () => {
  const lowered = effects(bare, having(bare, 'CTL-TOOL-POLICY', bot)).filter(
    ({ becomes }) => becomes === 'lowered',
  )
  expect(lowered.length).toBeGreaterThan(0)
  for (const { from, to, why } of lowered) {
    const moved =
      (from?.residual.likelihood.value ?? 0) > (to?.residual.likelihood.value ?? 0) ||
      (from?.residual.impact.value ?? 0) > (to?.residual.impact.value ?? 0)
    expect(moved).toBe(true)
    expect(why.length).toBeGreaterThan(0)
    expect(why[0]).toMatch(/^(?:Likelihood|Impact) −\d: “/)
  }
})

test('a control that is only planned does nothing yet', () => {
  expect(effects(bare, having(bare, 'CTL-TLS', ask, 'planned'))).toEqual([])
})

test('a default does at least what the same control does on one record', () => {
  const ids = (model: Model) => effects(bare, model).map(({ threat }) => threat.id)
  expect(ids(having(bare, 'CTL-TLS', wholeModel))).toEqual(
    expect.arrayContaining(ids(having(bare, 'CTL-TLS', ask))),
  )
})

const drawn = largeModel(14)
const places = fc.tuple(
  fc.constantFrom(...controls),
  fc.constantFrom(...recordsInOrder(drawn)),
  fc.constantFrom<ControlStatus[]>('planned', 'implemented', 'rejected'),
)

test('what is worked out one control after another is as if each were looked at afresh', () => {
  fc.assert(
    fc.property(fc.array(places, { minLength: 1, maxLength: 4 }), (said) => {
      const book = effectsBook({ rules: library, controls }, today)
      let model = drawn
      for (const [{ id }, on, status] of said) {
        const next = having(model, id, on, status)
        const told = atOnce(book.between(model, next))
        expect(told.map(plain)).toEqual(effects(model, next).map(plain))
        for (const { threat, becomes, to } of told) {
          const fresh = reviewed(next).threats.find(({ id: key }) => key === threat.id)
          if (becomes === 'withdrawn') expect([undefined, 'handled']).toContain(fresh?.state)
          else expect(to).toEqual(fresh?.ratings)
        }
        model = next
      }
    }),
    { numRuns: 8 },
  )
})

const plain = ({ threat, becomes, from, to, why }: ReturnType<typeof effects>[number]) => ({
  id: threat.id,
  becomes,
  from,
  to,
  why,
})
