import { expect, test, vi } from 'vitest'
import { emptyModel } from '@/model/emptyModel'
import { DiagramId, ModelId } from '@/model/id'
import type { EffectsBook } from '@/review/controls/controlEffects'
import { createEffectsQueue } from './effectsQueue'

const model = emptyModel(ModelId.parse('m'), DiagramId.parse('d'), '2026-01-01T00:00:00.000Z')
const pair = () => [model, model] as const

/** A book that takes so many pieces for each comparison. */
const bookOf = (pieces: number): EffectsBook => ({
  *between() {
    for (let piece = 0; piece < pieces; piece++) yield
    return []
  },
})

test('whoever asks is told, also after everything before was done', async () => {
  const queue = createEffectsQueue(bookOf(0))
  const told = vi.fn<() => void>()
  queue.ask(pair, told)
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1))
  queue.ask(pair, told)
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2))
})

test('whoever gives it up is not told, and those behind them are', async () => {
  const queue = createEffectsQueue(bookOf(3))
  const [one, other] = [vi.fn<() => void>(), vi.fn<() => void>()]
  const giveUp = queue.ask(pair, one)
  queue.ask(pair, other)
  giveUp()
  await vi.waitFor(() => expect(other).toHaveBeenCalledOnce())
  expect(one).not.toHaveBeenCalled()
})
