import { expect, test } from 'vitest'
import type { Box } from '@/model/diagram'
import { faultsOf } from '@/model/faults'
import { graphOf } from '@/model/graph'
import { largeModel } from './largeModel'

const model = largeModel(130)
const [diagram] = Object.values(model.diagrams)
if (!diagram) throw new Error('A large model has a diagram.')

test('a large model is a sound one of the size asked for, and always the same', () => {
  expect(Object.keys(model.elements)).toHaveLength(130)
  expect(Object.keys(model.flows)).toHaveLength(195)
  expect(faultsOf(model)).toEqual([])
  expect(largeModel(130)).toEqual(model)
})

test('some questions are answered and others are not', () => {
  const answers = Object.values(model.elements).map(
    (element) => Object.keys(element.answers).length,
  )
  expect(Math.max(...answers)).toBeGreaterThan(5)
  expect(Math.min(...answers)).toBe(0)
})

test('everything drawn stands inside its boundary and beside the others', () => {
  const elements = Object.entries(diagram.elements)
  for (const [id, box] of elements) {
    const others = elements.filter(([other]) => other !== id)
    expect(others.filter(([, other]) => overlap(box, other))).toEqual([])
  }
  const graph = graphOf(model)
  for (const element of Object.values(model.elements)) {
    const box = diagram.elements[element.id]
    for (const { id } of graph.boundariesOf(element.id)) {
      const around = diagram.boundaries[id]
      expect(box && around?.form === 'box' && isInside(box, around)).toBe(true)
    }
  }
})

function overlap(one: Box, other: Box): boolean {
  const apart =
    one.x + one.width <= other.x ||
    other.x + other.width <= one.x ||
    one.y + one.height <= other.y ||
    other.y + other.height <= one.y
  return !apart
}

function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}
