import { expect, test } from 'vitest'
import { readingPlace } from './readingPlace'

const box = (x: number, y: number) => ({ x, y, width: 184, height: 72 })

test('elements are counted as they are read, and boundaries are not counted', () => {
  const boxes = new Map([
    ['element:b', box(300, 0)],
    ['boundary:z', box(-50, -50)],
    ['element:c', box(0, 200)],
    ['element:a', box(0, 0)],
  ])
  const places = ['a', 'b', 'c'].map((id) => readingPlace(boxes, `element:${id}`))
  expect(places).toEqual(['1 of 3', '2 of 3', '3 of 3'])
  expect(readingPlace(boxes, 'element:gone')).toBeNull()
})
