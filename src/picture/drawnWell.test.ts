import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openFile } from '@/interchange/openFile'
import type { Box, Point } from '@/model/diagram'
import type { FlowId } from '@/model/id'
import type { Model } from '@/model/model'
import { largeModel } from '@/testing/largeModel'
import { grown, holds, overlap } from '@/editor/geometry/box'
import { crossedBoundaries } from '@/editor/geometry/crossing'
import { gateThrough } from '@/editor/geometry/gates'
import { labelBox } from '@/editor/geometry/labelRoom'
import { distance, type Line, between } from '@/editor/geometry/line'
import { type Scene, sceneOf } from './scene'
import { tabBox } from '@/editor/canvas/boundaryTab'

/** How well a diagram is drawn, in counts of what should not be. */
interface Faults {
  /** Flows that run through an element that is not theirs. */
  readonly through: number
  /** Flows, and gates on them, that run over the name of a boundary. */
  readonly overTabs: number
  readonly gatesOnTabs: number
  /** Labels that lie on another label, an element or the name of a boundary. */
  readonly labelsOver: number
  /** How often a flow runs under the label of another one. */
  readonly underLabels: number
  /** Pairs of flows that run over each other for more than 60 pixels. */
  readonly together: number
  /** Flows that cross. */
  readonly crossings: number
}

function faultsOf(model: Model): Faults {
  const [diagram] = Object.values(model.diagrams)
  if (!diagram) throw new Error('The model has no diagram.')
  const style = { theme: 'light', hasBadges: false, isTransparent: false, only: null } as const
  const scene = sceneOf({ model, diagram, analysis: null }, style)
  const tabs = tabsIn(scene)
  const lines = [...scene.lines]
  const pairs = lines.flatMap(([, one], at) => lines.slice(at + 1).map(([, other]) => [one, other]))
  const labels = [...scene.labels.values()].map(({ form, at }) => labelBox(form, at))
  return {
    through: lines.filter(([id, line]) => othersOf(scene, id).some((box) => enters(line, box)))
      .length,
    overTabs: lines.filter(([, line]) => tabs.some((tab) => enters(line, tab))).length,
    gatesOnTabs: lines
      .flatMap(([id, line]) => gatesOn(scene, id, line))
      .filter((gate) => tabs.some((tab) => holds(grown(tab, 4), gate))).length,
    labelsOver: labels.filter((label, at) =>
      [...labels.slice(at + 1), ...tabs, ...elementsIn(scene)].some((box) => overlap(label, box)),
    ).length,
    underLabels: lines.flatMap(([id, line]) =>
      [...scene.labels].filter(
        ([of, { form, at }]) => of !== id && enters(line, labelBox(form, at)),
      ),
    ).length,
    together: pairs.filter(([one, other]) => one && other && runTogether(one, other) > 60).length,
    crossings: pairs.reduce(
      (sum, [one, other]) => sum + (one && other ? crossingsOf(one, other) : 0),
      0,
    ),
  }
}

function tabsIn({ model, diagram, boxes }: Scene): Box[] {
  return Object.values(model.boundaries).flatMap((boundary) => {
    const shape = diagram.boundaries[boundary.id]
    const box = boxes.get(`boundary:${boundary.id}`)
    return shape && box ? [tabBox(boundary, { shape, box, isMid: false, hasBadge: false })] : []
  })
}

function elementsIn({ boxes }: Scene): Box[] {
  return [...boxes].flatMap(([key, box]) => (key.startsWith('element:') ? [box] : []))
}

function othersOf({ model, boxes }: Scene, id: FlowId): Box[] {
  const { from, to } = model.flows[id] ?? {}
  const own = new Set([`element:${from}`, `element:${to}`])
  return [...boxes].flatMap(([key, box]) =>
    key.startsWith('element:') && !own.has(key) ? [grown(box, -1)] : [],
  )
}

function gatesOn({ model, boxes }: Scene, id: FlowId, { points }: Line): Point[] {
  const flow = model.flows[id]
  if (!flow) return []
  return crossedBoundaries(model, flow).flatMap((boundary) => {
    const box = boxes.get(`boundary:${boundary}`)
    const gate = box && gateThrough(points, box)
    return gate ? [gate.at] : []
  })
}

/** A line as points no further apart than four pixels. */
function finely({ points }: Line): Point[] {
  return points.flatMap((point, at) => {
    const next = points[at + 1] ?? point
    const count = Math.max(1, Math.ceil(distance(point, next) / 4))
    return Array.from({ length: count }, (_, step) => between(point, next, step / count))
  })
}

function enters(line: Line, box: Box): boolean {
  return overlap(grown(line.bounds, 1), box) && finely(line).some((point) => holds(box, point))
}

/** How many pixels of one line are within five of another. */
function runTogether(one: Line, other: Line): number {
  if (!overlap(grown(one.bounds, 5), other.bounds)) return 0
  const near = finely(other)
  return finely(one).filter((p) => near.some((q) => distance(p, q) < 5)).length * 4
}

function crossingsOf(one: Line, other: Line): number {
  if (!overlap(grown(one.bounds, 1), grown(other.bounds, 1))) return 0
  return piecesOf(one).reduce(
    (sum, piece) => sum + piecesOf(other).filter((second) => cross(piece, second)).length,
    0,
  )
}

type Piece = readonly [Point, Point]

function piecesOf({ points }: Line): Piece[] {
  return points.slice(1).map((point, at) => [points[at] ?? point, point])
}

function cross([a, b]: Piece, [c, d]: Piece): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0
}

const turn = (a: Point, b: Point, c: Point) =>
  Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x))

function templateOf(id: string): Model {
  const file = openFile(readFileSync(`public/templates/${id}.corral.json`, 'utf8'), id)
  if (file.type === 'refused') throw new Error(file.message)
  return file.model
}

const hidden = { through: 0, overTabs: 0, gatesOnTabs: 0, labelsOver: 0 }

describe('a template is drawn with nothing hidden and few crossings:', () => {
  test.each([
    ['bank-bot', { together: 0, crossings: 2, underLabels: 0 }],
    ['telegram-mod', { together: 0, crossings: 0, underLabels: 0 }],
    ['rag-support', { together: 0, crossings: 9, underLabels: 0 }],
    ['ci-agents', { together: 0, crossings: 18, underLabels: 0 }],
  ])('%s', (id, most) => {
    const { together, crossings, underLabels, ...rest } = faultsOf(templateOf(id))
    expect(rest).toEqual(hidden)
    expect([together, crossings, underLabels]).toEqual([
      expect.toSatisfy((count: number) => count <= most.together),
      expect.toSatisfy((count: number) => count <= most.crossings),
      expect.toSatisfy((count: number) => count <= most.underLabels),
    ])
  })
})

describe('with flows in all directions no element is run through and no label hidden:', () => {
  test.each([
    [8, 0],
    [12, 1],
    [20, 0],
    [30, 13],
    [40, 12],
  ])('%i elements, flows under labels no more than %i times', (count, most) => {
    const { underLabels, ...faults } = faultsOf(largeModel(count))
    const { through, labelsOver, overTabs, together, crossings } = faults
    expect(underLabels).toBeLessThanOrEqual(most)
    expect([through, labelsOver]).toEqual([0, 0])
    expect(overTabs).toBeLessThan(2)
    expect(together + crossings).toBeLessThan(count * count)
  })
})
