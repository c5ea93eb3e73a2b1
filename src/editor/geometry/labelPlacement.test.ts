import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Box, Point } from '@/model/diagram'
import type { FlowId } from '@/model/id'
import { holds, overlap } from './box'
import { type LabelToPlace, placeLabels } from './labelPlacement'
import { labelBox } from './labelRoom'
import { bentLine } from './line'

const size = { width: 80, height: 22 }

function label(flow: string, from: Point, to: Point, share: number | null = null): LabelToPlace {
  return { flow: flow as FlowId, line: bentLine(from, [], to), share, forms: [size] }
}

function placed(labels: readonly LabelToPlace[], obstacles: readonly Box[] = []): Box[] {
  return [...placeLabels(labels, obstacles).values()].map(({ at }) => labelBox(size, at))
}

const long = label('a', { x: 0, y: 0 }, { x: 600, y: 0 })

describe('a label', () => {
  test('sits in the middle of its line when nothing is there', () => {
    expect(placeLabels([long], []).get('a' as FlowId)?.at).toEqual({ x: 300, y: 0 })
  })

  test('makes way for an element', () => {
    const element = { x: 240, y: -40, width: 120, height: 80 }
    const [box] = placed([long], [element])
    expect(box && overlap(box, element)).toBe(false)
  })

  test('stays where a person put it', () => {
    const byHand = label('b', { x: 0, y: 0 }, { x: 600, y: 0 }, 0.25)
    expect(placeLabels([long, byHand], []).get('b' as FlowId)?.at).toEqual({ x: 150, y: 0 })
  })

  test('gives room to one that a person put in the middle', () => {
    const byHand = label('b', { x: 0, y: 0 }, { x: 600, y: 0 }, 0.5)
    const [one, other] = placed([long, byHand])
    expect(one && other && overlap(one, other)).toBe(false)
  })

  test('is left out where it would hide something wherever it is put', () => {
    const everywhere = { x: -1000, y: -1000, width: 3000, height: 3000 }
    expect(placed([long], [everywhere])).toEqual([])
  })

  test('goes beside a line that is too short for it, and leaves the line to be seen', () => {
    const short = label('a', { x: 0, y: 0 }, { x: 60, y: 0 })
    const place = placeLabels([short], []).get('a' as FlowId)
    const box = place && labelBox(place.form, place.at)
    expect(box && overlap(box, short.line.bounds)).toBe(false)
    expect(place?.aside.y).not.toBe(0)
  })

  test('goes beside a line that runs up or down, where gates leave no room on it', () => {
    const upright = label('a', { x: 0, y: 0 }, { x: 0, y: 90 })
    const gates = [20, 45, 70].map((y) => ({ x: -8, y: y - 8, width: 16, height: 16 }))
    const [box] = placed([upright], gates)
    expect(box && gates.some((gate) => overlap(box, gate))).toBe(false)
    expect(box && overlap(box, upright.line.bounds)).toBe(false)
  })

  test('takes a smaller form where the fuller one has no room', () => {
    const walls = [-40, 40].map((x) => ({ x: x - 20, y: -300, width: 40, height: 600 }))
    const upright = label('a', { x: 0, y: -100 }, { x: 0, y: 100 })
    const place = placeLabels(
      [{ ...upright, forms: [size, { width: 22, height: 22 }] }],
      walls,
    ).get('a' as FlowId)
    expect(place?.form.width).toBe(22)
  })

  test('beside its line never lies on the line of another flow', () => {
    const short = label('a', { x: 0, y: 0 }, { x: 60, y: 0 })
    const above = label('b', { x: -300, y: -20 }, { x: 300, y: -20 }, 0.1)
    const place = placeLabels([short, above], []).get('a' as FlowId)
    const box = place && labelBox(place.form, place.at)
    expect(box && overlap(box, above.line.bounds)).toBe(false)
  })
})

test('of two lines neither runs under the label of the other, wherever they cross', () => {
  const forms: LabelToPlace['forms'] = [size, { width: 22, height: 22 }]
  const height = fc.integer({ min: -200, max: 200 })
  fc.assert(
    fc.property(height, height, height, height, (a, b, c, d) => {
      const labels = [
        { ...label('a', { x: 0, y: a }, { x: 600, y: b }), forms },
        { ...label('b', { x: 0, y: c }, { x: 600, y: d }), forms },
      ]
      const places = placeLabels(labels, [])
      for (const { flow, line } of labels) {
        const other = [...places].find(([id]) => id !== flow)?.[1]
        const box = other && labelBox(size, other.at)
        expect(other?.form).toBe(size)
        expect(box && line.points.some((point) => holds(box, point))).toBe(false)
      }
    }),
  )
})

test('a label is rather short than across the line of another flow', () => {
  const short = { width: 30, height: 22 }
  const walls = [-60, 60].map((y) => ({ x: -300, y: y - 46, width: 900, height: 92 }))
  const along = label('a', { x: 0, y: 0 }, { x: 600, y: 0 })
  const across = [60, 120, 180, 240, 300, 360, 420, 480, 540].map((x, at) =>
    label(`f${at}`, { x, y: -400 }, { x, y: 400 }, 0.05),
  )
  const labels = [{ ...along, forms: [size, short, { width: 22, height: 22 }] as const }, ...across]
  expect(placeLabels(labels, walls).get('a' as FlowId)?.form.width).toBe(30)
})

test('labels of lines that run close together hide neither each other nor the ends of their line', () => {
  const labels = [0, 12, 24, 36].map((y, at) => label(`f${at}`, { x: 0, y }, { x: 600, y }))
  const boxes = placed(labels)
  for (const [at, box] of boxes.entries()) {
    expect(boxes.slice(at + 1).some((other) => overlap(box, other))).toBe(false)
    expect(box.x).toBeGreaterThan(0)
    expect(box.x + box.width).toBeLessThan(600)
  }
})

test('three short lines side by side can all be read', () => {
  const forms: LabelToPlace['forms'] = [
    { width: 90, height: 22 },
    { width: 22, height: 22 },
  ]
  for (const order of [
    [0, 20, 40],
    [0, 40, 20],
    [20, 0, 40],
  ]) {
    const labels = order.map((y, at) => ({
      ...label(`f${at}`, { x: 0, y }, { x: 160, y }),
      forms,
    }))
    const places = [...placeLabels(labels, []).values()]
    expect(places.map(({ form }) => form.width)).toEqual([90, 90, 90])
  }
})

test('the same diagram always gets the same places', () => {
  const coordinate = fc.integer({ min: 0, max: 800 })
  const point = fc.record({ x: coordinate, y: coordinate })
  fc.assert(
    fc.property(fc.array(fc.tuple(point, point), { maxLength: 12 }), (ends) => {
      const labels = ends.map(([from, to], at) => label(`f${at}`, from, to))
      expect(placeLabels(labels, [])).toEqual(placeLabels(labels, []))
    }),
  )
})

test('no label ever lies on another one or on an obstacle', () => {
  const coordinate = fc.integer({ min: 0, max: 500 })
  const point = fc.record({ x: coordinate, y: coordinate })
  const ends = fc.array(fc.tuple(point, point), { maxLength: 10 })
  fc.assert(
    fc.property(ends, fc.array(point, { maxLength: 5 }), (lines, corners) => {
      const obstacles = corners.map((corner) => ({ ...corner, width: 120, height: 60 }))
      const boxes = placed(
        lines.map(([from, to], at) => label(`f${at}`, from, to)),
        obstacles,
      )
      for (const [at, box] of boxes.entries()) {
        const others = [...boxes.slice(at + 1), ...obstacles]
        expect(others.some((other) => overlap(box, other))).toBe(false)
      }
    }),
  )
})
