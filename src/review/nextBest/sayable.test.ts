import { expect, test } from 'vitest'
import { OwnThreatId } from '@/model/id'
import { atOnce } from '@/model/inPieces'
import type { Model } from '@/model/model'
import { controls } from '@/rules/catalogue/controls'
import { evaluate } from '@/rules/evaluate'
import { library } from '@/rules/packs/library'
import { sketch } from '@/rules/sketch'
import { saying, today } from '@/testing/review'
import { decide, rerate } from '../decide'
import { addOwnThreat } from '../ownThreats'
import { threatsOf } from '../threatsOf'
import { nextBest } from './nextBest'

function analysed(model: Model) {
  const evaluation = evaluate(model, library, controls)
  const threats = threatsOf(evaluation, controls, today)
  const { situation, questions } = evaluation
  return { model, situation, questions, threats, inUse: { rules: library, controls } }
}

const toDo = (model: Model) => {
  const { focus, later } = atOnce(nextBest(analysed(model)))
  return [...focus, ...later]
}

const bot = sketch({ elements: { bot: 'chatbot' } })

const own = OwnThreatId.parse('bribery')

function withCritical(model: Model): Model {
  const written = addOwnThreat(model, { id: own, title: 'Bribery', on: [{ type: 'model' }] })
  const threat = analysed(written).threats.find(({ id }) => id === own)
  if (!threat) throw new Error('The threat is not there.')
  const level = { value: 5, reason: '' } as const
  return rerate(written, threat, { likelihood: level, impact: level })
}

test('a critical threat that no control lowers is to be decided, until it is', () => {
  const model = withCritical(bot)
  const asked = toDo(model).filter(({ type }) => type === 'decision')
  expect(asked).toMatchObject([{ threats: [{ id: own }] }])
  const { threats, situation } = analysed(model)
  const threat = threats.find(({ id }) => id === own)
  const decided = threat ? decide(model, threat, saying('accept'), situation) : model
  expect(toDo(decided).filter(({ type }) => type === 'decision')).toEqual([])
})

test('no more than two things are only said', () => {
  const model = withCritical(bot)
  const written = Object.values(model.ownThreats)
  const more = ['one', 'two'].flatMap((id) =>
    written.map((threat) => ({ ...threat, id: OwnThreatId.parse(id) })),
  )
  const ownThreats = Object.fromEntries([...written, ...more].map((threat) => [threat.id, threat]))
  expect(toDo({ ...model, ownThreats }).filter(({ type }) => type === 'decision')).toHaveLength(2)
})
