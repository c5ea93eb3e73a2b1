import { expect, test } from 'vitest'
import { bareElement } from '../bareRecords'
import { emptyModel } from '../emptyModel'
import { AssetId, DiagramId, ElementId, ModelId } from '../id'
import type { Model } from '../model'
import { addElement } from './drawing'
import { addAsset, assetOfClass, assetsOf, placeAsset, unplaceAsset } from './assets'

const orders = AssetId.parse('orders')
const bot = { type: 'element', id: ElementId.parse('bot') } as const
const diagram = DiagramId.parse('diagram')
const empty = emptyModel(ModelId.parse('model'), diagram, '2026-01-01T00:00:00.000Z')
const drawn: Model = addElement(empty, diagram, bareElement(bot.id, 'chatbot'), {
  x: 0,
  y: 0,
  width: 160,
  height: 80,
})
const withOrders = addAsset(drawn, assetOfClass(orders, 'business-records'))

test('a new asset starts from the sensitivity of its class', () => {
  expect(withOrders.assets[orders]).toMatchObject({ confidentiality: 2, integrity: 3 })
})

test('an asset is placed once, and can be taken away again', () => {
  const placed = placeAsset(withOrders, bot, orders)
  expect(assetsOf(placed, bot)).toEqual([orders])
  expect(placeAsset(placed, bot, orders)).toBe(placed)
  expect(assetsOf(unplaceAsset(placed, bot, orders), bot)).toEqual([])
})

test('an asset that the model does not have cannot be placed', () => {
  expect(placeAsset(drawn, bot, orders)).toBe(drawn)
})
