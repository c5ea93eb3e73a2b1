import { expect, test } from 'vitest'
import { ElementId } from '@/model/id'
import type { ChangeMark } from '@/review/changes/drawn/changeMark'
import { isCrowded, type PlacedMark } from './drawnChanges'

const mark: ChangeMark = {
  key: 'element:bot',
  subject: { type: 'element', id: ElementId.parse('bot') },
  kind: 'added',
  name: 'Bot',
  became: 'added',
  record: null,
  controls: [],
}

/** Marks in rows of ten, a hundred pixels from one to the next. */
const placed = (count: number): readonly PlacedMark[] =>
  Array.from({ length: count }, (_, at) => ({
    mark,
    at: { x: (at % 10) * 100, y: Math.floor(at / 10) * 100 },
  }))

test('marks are crowded only where there are many of them and they are seen from far away', () => {
  expect(isCrowded(placed(100), 1)).toBe(false)
  expect(isCrowded(placed(100), 0.2)).toBe(true)
  expect(isCrowded(placed(10), 0.02)).toBe(false)
  expect(isCrowded([], 1)).toBe(false)
})
