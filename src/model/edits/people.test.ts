import { expect, test } from 'vitest'
import { emptyModel } from '../emptyModel'
import { AssumptionId, DiagramId, ElementId, ModelId, ThreatActorId } from '../id'
import {
  actorOfProfile,
  addActor,
  addAssumption,
  changeActor,
  changeAssumption,
  removeActor,
  removeAssumption,
  setActorStart,
} from './people'

const empty = emptyModel(
  ModelId.parse('model'),
  DiagramId.parse('diagram'),
  '2026-01-01T00:00:00.000Z',
)
const spammer = ThreatActorId.parse('spammer')
const trusted = AssumptionId.parse('trusted')

test('a new actor is as able as its profile, and can be made abler', () => {
  const model = addActor(empty, actorOfProfile(spammer, 'spammer'))
  expect(model.actors[spammer]).toMatchObject({ capability: 3, motivation: 4, focus: false })
  expect(changeActor(model, spammer, { capability: 5 }).actors[spammer]?.capability).toBe(5)
  expect(removeActor(model, spammer).actors).toEqual({})
})

test('a new assumption is about the whole model and has no end', () => {
  const model = addAssumption(empty, trusted)
  expect(model.assumptions[trusted]).toMatchObject({ on: { type: 'model' }, until: null })
  const said = changeAssumption(model, trusted, { statement: 'The cloud is patched.' })
  expect(said.assumptions[trusted]?.statement).toBe('The cloud is patched.')
  expect(removeAssumption(said, trusted).assumptions).toEqual({})
})

test('what is not there is neither changed nor removed', () => {
  expect(changeActor(empty, spammer, { focus: true })).toBe(empty)
  expect(removeAssumption(empty, trusted)).toBe(empty)
})

test('where an actor starts is said once for each record, and can be taken back', () => {
  const on = { type: 'element', id: ElementId.parse('bot') } as const
  const added = addActor(empty, actorOfProfile(spammer, 'spammer'))
  const twice = setActorStart(setActorStart(added, spammer, on, true), spammer, on, true)
  expect(twice.actors[spammer]?.startsAt).toEqual([on])
  expect(setActorStart(twice, spammer, on, false).actors[spammer]?.startsAt).toEqual([])
  expect(setActorStart(empty, spammer, on, true)).toBe(empty)
})
