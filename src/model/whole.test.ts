import { expect, test } from 'vitest'
import { bareElement, bareFlow } from './bareRecords'
import { withoutRecord } from './applyDifference'
import { addAsset, assetOfClass, placeAsset } from './edits/assets'
import { addElement, addFlow } from './edits/drawing'
import { emptyModel } from './emptyModel'
import { faultsOf } from './faults'
import { AssetId, DiagramId, ElementId, FlowId, ModelId } from './id'
import { madeWhole } from './whole'

const diagram = DiagramId.parse('d')
const bot = ElementId.parse('bot')
const talk = FlowId.parse('talk')
const chats = AssetId.parse('chats')
const box = { x: 0, y: 0, width: 160, height: 72 }

const empty = emptyModel(ModelId.parse('m'), diagram, '2026-01-01T00:00:00.000Z')
const withBot = addElement(empty, diagram, bareElement(bot, 'chatbot'), box)
const drawn = addFlow(withBot, diagram, bareFlow(talk, bot, bot))
const withAsset = addAsset(drawn, assetOfClass(chats, 'conversation'))
const placed = placeAsset(
  placeAsset(withAsset, { type: 'element', id: bot }, chats),
  { type: 'flow', id: talk },
  chats,
)

test('an asset that one person removes while another places it is nowhere', () => {
  const merged = withoutRecord(placed, 'assets', chats)
  expect(faultsOf(merged)).toHaveLength(2)
  const whole = madeWhole(merged, placed)
  expect(faultsOf(whole)).toEqual([])
  expect(whole).toEqual(drawn)
})

test('a model that is whole stays the very same', () => {
  expect(madeWhole(placed, placed)).toBe(placed)
})
