import { describe, expect, test } from 'vitest'
import { sketch } from '@/rules/sketch'
import { BoundaryId, ElementId, FlowId } from '../id'
import { moveInto, nestBoundary, reverseFlow } from './drawing'
import { removeAsset, removeSubjects } from './removal'
import { setAnswer } from './answers'
import { AssetId } from '../id'

const cloud = BoundaryId.parse('cloud-account')
const segment = BoundaryId.parse('network-segment')
const bot = ElementId.parse('bot')
const save = FlowId.parse('save')

const nested = sketch({
  elements: { bot: 'chatbot', store: 'database' },
  inside: { 'cloud-account': ['network-segment'], 'network-segment': ['bot', 'store'] },
  flows: { save: 'bot -> store', think: 'bot -> bot' },
  assets: { pii: ['store', 'save'] },
})

describe('a boundary', () => {
  test('cannot be put into itself, nor into what it holds', () => {
    expect(nestBoundary(nested, cloud, cloud)).toBe(nested)
    expect(nestBoundary(nested, cloud, segment)).toBe(nested)
    expect(nestBoundary(nested, segment, null).boundaries[segment]?.parent).toBeNull()
  })

  test('that is deleted leaves its members in the boundary around it', () => {
    const without = removeSubjects(nested, [{ type: 'boundary', id: segment }])
    expect(without.elements[bot]?.boundary).toBe(cloud)
  })

  test('that does not exist takes nothing in', () => {
    expect(moveInto(nested, bot, BoundaryId.parse('nowhere'))).toBe(nested)
  })
})

describe('an element', () => {
  test('takes its flows along when it goes, a flow to itself too', () => {
    const without = removeSubjects(nested, [{ type: 'element', id: bot }])
    expect(without.flows).toEqual({})
    expect(Object.keys(without.elements)).toEqual(['store'])
  })

  test('takes the controls that stand on it and on its flows along, and undo would bring them back', () => {
    const controlled = sketch({
      elements: { bot: 'chatbot', store: 'database' },
      flows: { save: 'bot -> store' },
      controls: [
        ['CTL-LEAST-PRIV', 'bot'],
        ['CTL-TLS', 'save'],
        ['CTL-AUDIT', 'model'],
      ],
    })
    const without = removeSubjects(controlled, [{ type: 'element', id: bot }])
    expect(Object.values(without.controls).map(({ control }) => control)).toEqual(['CTL-AUDIT'])
  })

  test('is asked only what fits its kind, and takes only answers that fit the question', () => {
    const subject = { type: 'element', id: bot } as const
    expect(setAnswer(nested, subject, 'encrypted', 'yes')).toBe(nested)
    expect(setAnswer(nested, subject, 'autonomy', 'yes')).toBe(nested)
    const answered = setAnswer(nested, subject, 'autonomy', 'suggest-only')
    expect(answered.elements[bot]?.answers).toEqual({ autonomy: 'suggest-only' })
    expect(setAnswer(answered, subject, 'autonomy', null).elements[bot]?.answers).toEqual({})
  })
})

test('a flow that is reversed leads the other way and is drawn the other way', () => {
  const reversed = reverseFlow(nested, save)
  expect(reversed.flows[save]).toMatchObject({ from: 'store', to: 'bot' })
  expect(reverseFlow(reversed, save)).toEqual(nested)
})

test('an asset that is removed is no longer stored or carried anywhere', () => {
  const without = removeAsset(nested, AssetId.parse('pii'))
  expect(Object.values(without.elements).flatMap(({ assets }) => assets)).toEqual([])
  expect(without.flows[save]?.assets).toEqual([])
})
