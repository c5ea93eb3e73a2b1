import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { analysisOf } from '@/app/analysis/analyseWithRules'
import { corralFileOf } from '@/app/files/corralFile'
import { templates } from '@/app/home/templates'
import { openFile } from '@/interchange/openFile'
import type { Box } from '@/model/diagram'
import { graphOf } from '@/model/graph'
import type { Model } from '@/model/model'

const fileOf = (id: string) => `public/templates/${id}.corral.json`

function opened(id: string): Model {
  const result = openFile(readFileSync(fileOf(id), 'utf8'), id)
  if (result.type === 'refused') throw new Error(`${id}: ${result.message} ${result.where ?? ''}`)
  return result.model
}

describe.each(templates)('the template $title', ({ id }) => {
  test('carries the findings that its rules give, to the byte', () => {
    const model = opened(id)
    const text = corralFileOf(model, analysisOf(model).threats)
    // `UPDATE=1 npx vitest run tests/templates` writes them anew after the rules have changed.
    if (process.env['UPDATE']) writeFileSync(fileOf(id), text)
    expect(readFileSync(fileOf(id), 'utf8')).toBe(text)
  })

  test('draws every element inside the boundaries that it is in, and inside no other', () => {
    const model = opened(id)
    const [diagram] = Object.values(model.diagrams)
    const graph = graphOf(model)
    for (const element of Object.values(model.elements)) {
      const box = diagram?.elements[element.id]
      if (!box) throw new Error(`“${element.name}” is not drawn.`)
      const drawnIn = Object.keys(model.boundaries).filter((boundary) => {
        const shape = Object.entries(diagram.boundaries).find(([key]) => key === boundary)?.[1]
        return shape?.form === 'box' && isInside(box, shape)
      })
      const isIn: string[] = graph.boundariesOf(element.id).map((boundary) => boundary.id)
      expect([element.name, drawnIn.toSorted()]).toEqual([element.name, isIn.toSorted()])
    }
  })

  test('draws no element over another', () => {
    const [diagram] = Object.values(opened(id).diagrams)
    const boxes = Object.values(diagram?.elements ?? {})
    const pairs = boxes.flatMap((one, index) =>
      boxes.slice(index + 1).map((other) => [one, other] as const),
    )
    expect(pairs.filter(([one, other]) => overlap(one, other))).toEqual([])
  })
})

function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  )
}
