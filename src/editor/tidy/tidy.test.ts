import { readFileSync } from 'node:fs'
import ElkLayout from 'elkjs/lib/main'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openFile } from '@/interchange/openFile'
import type { Box } from '@/model/diagram'
import { setLocked } from '@/model/edits/locks'
import { firstDiagramOf } from '@/model/firstDiagram'
import type { Model } from '@/model/model'
import { boxOf, nodesOf } from '../canvas/canvasNodes'
import { subjectOfKey } from '../canvas/subjectOfKey'
import { isWithin, overlap } from '../geometry/box'
import { layOutTree } from './layOutTree'
import { inPlace } from './tidyBoxes'
import { type Scene, framesAround, tidied, tidyGroups } from './tidyScope'
import { tidyTree } from './tidyTree'
import { tidiedModel } from './tidiedModel'

const ids = ['bank-bot', 'telegram-mod', 'rag-support', 'ci-agents']

function opened(id: string): Model {
  const result = openFile(readFileSync(`public/templates/${id}.corral.json`, 'utf8'), id)
  if (result.type === 'refused') throw new Error(result.message)
  return result.model
}

function sceneOf(model: Model): Scene {
  const diagram = firstDiagramOf(model)
  if (!diagram) throw new Error('The model has no diagram.')
  const nodes = nodesOf(model, diagram, [], new Set())
  return { model, diagram, boxes: new Map(nodes.map((node) => [node.id, boxOf(node)])) }
}

/** The model after some of it was tidied; all of it when nothing is named. */
async function after(model: Model, wanted?: readonly string[]): Promise<Model> {
  const scene = sceneOf(model)
  const free = tidied(scene, wanted ?? scene.boxes.keys())
  const elk = new ElkLayout()
  const groups = await Promise.all(
    tidyGroups(scene, free).map(async (group) => {
      const boxes = await layOutTree(tidyTree(scene, free, group), (graph) => elk.layout(graph))
      return { ...group, boxes: inPlace(scene, group, boxes, free) }
    }),
  )
  return tidiedModel(model, scene.diagram.id, groups, free)
}

const boxIn = ({ boxes }: Scene, key: string): Box => {
  const box = boxes.get(key)
  if (!box) throw new Error(`“${key}” is not drawn.`)
  return box
}

describe.each(ids)('tidying the template %s', (id) => {
  test('keeps everything in the boundaries that it is in, and nothing on top of anything', async () => {
    const scene = sceneOf(await after(opened(id)))
    const keys = [...scene.boxes.keys()]
    for (const key of keys) {
      for (const frame of framesAround(scene, key)) {
        expect(isWithin(boxIn(scene, key), boxIn(scene, `boundary:${frame}`))).toBe(true)
      }
    }
    for (const one of keys) {
      for (const other of keys) {
        const isInside = [
          ...framesAround(scene, one).map((frame) => `boundary:${frame}` === other),
          ...framesAround(scene, other).map((frame) => `boundary:${frame}` === one),
        ].includes(true)
        if (one === other || isInside) continue
        expect([one, other, overlap(boxIn(scene, one), boxIn(scene, other))]).toEqual([
          one,
          other,
          false,
        ])
      }
    }
  })

  test('gives the same places each time, and changes nothing but places', async () => {
    const model = opened(id)
    const [one, other] = [await after(model), await after(model)]
    expect(one).toEqual(other)
    expect({ ...one, diagrams: {} }).toEqual({ ...model, diagrams: {} })
  })

  test('leaves no bend in a flow that was moved', async () => {
    const diagram = firstDiagramOf(await after(opened(id)))
    expect(Object.values(diagram?.flows ?? {}).filter(({ bends }) => bends.length > 0)).toEqual([])
  })

  test('leads most flows from left to right or down', async () => {
    const scene = sceneOf(await after(opened(id)))
    const ahead = Object.values(scene.model.flows).filter(({ from, to }) => {
      const [start, end] = [boxIn(scene, `element:${from}`), boxIn(scene, `element:${to}`)]
      return end.x >= start.x + start.width || end.y >= start.y + start.height
    })
    const count = Object.keys(scene.model.flows).length
    expect(ahead.length / count).toBeGreaterThan(0.6)
  })
})

test('what is locked stays, and so does every boundary around it', async () => {
  const model = opened('bank-bot')
  const keys = [...sceneOf(model).boxes.keys()].filter((key) => key.startsWith('element:'))
  await fc.assert(
    fc.asyncProperty(fc.subarray(keys, { minLength: 1, maxLength: 4 }), async (locked) => {
      const picked = locked.flatMap((key) => subjectOfKey(key) ?? [])
      const start = setLocked(model, sceneOf(model).diagram.id, picked, true)
      const [before, now] = [sceneOf(start), sceneOf(await after(start))]
      for (const key of locked) {
        expect(boxIn(now, key)).toEqual(boxIn(before, key))
        for (const frame of framesAround(before, key)) {
          const around = boxIn(now, `boundary:${frame}`)
          expect(isWithin(boxIn(before, `boundary:${frame}`), around)).toBe(true)
        }
      }
    }),
    { numRuns: 5 },
  )
})

test('tidying a part moves nothing else', async () => {
  const model = opened('rag-support')
  const before = sceneOf(model)
  const part = [...before.boxes.keys()].filter((key) => key.startsWith('element:')).slice(0, 5)
  const now = sceneOf(await after(model, part))
  const others = ({ boxes }: Scene) =>
    [...boxes].filter(([key]) => key.startsWith('element:') && !part.includes(key))
  expect(others(now)).toEqual(others(before))
})
