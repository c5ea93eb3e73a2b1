import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Box, Route } from '@/model/diagram'
import type { DataFlow } from '@/model/flow'
import type { ElementId, FlowId } from '@/model/id'
import { holds } from './box'
import { type FlowIndex, flowIndexOf } from './flowIndex'
import { allLines, linesAround } from './flowLines'
import type { Ground } from './ground'

const straight: Route = { bends: [], fromSide: null, toSide: null, label: null }

type Ends = readonly (readonly [from: string, to: string])[]

function indexOf(ends: Ends, route: Route = straight): FlowIndex {
  const flows = ends.map(([from, to], at) => {
    return { id: `f${at}` as FlowId, from: from as ElementId, to: to as ElementId } as DataFlow
  })
  const routes = Object.fromEntries(flows.map(({ id }) => [id, route]))
  return flowIndexOf(Object.fromEntries(flows.map((flow) => [flow.id, flow])), routes, () => true)
}

const box = (x: number, y: number): Box => ({ x, y, width: 160, height: 72 })

function groundOf(boxes: { readonly [id: string]: Box }): Ground {
  const elements = new Map(Object.entries(boxes).map(([id, one]) => [id as ElementId, one]))
  return { elements, borders: new Map() }
}

const three = groundOf({ a: box(0, 0), b: box(400, 0), c: box(0, 300) })
const lineOf = (index: FlowIndex, id = 'f0', at = three) =>
  allLines(index, at).lines.get(id as FlowId)

describe('a flow', () => {
  test('leaves and arrives at the sides that face each other', () => {
    const { points } = lineOf(indexOf([['a', 'b']])) ?? { points: [] }
    expect(points[0]).toEqual({ x: 160, y: 36 })
    expect(points.at(-1)).toEqual({ x: 400, y: 36 })
  })

  test('goes down to what lies below', () => {
    const { points } = lineOf(indexOf([['a', 'c']])) ?? { points: [] }
    expect(points[0]).toEqual({ x: 80, y: 72 })
    expect(points.at(-1)).toEqual({ x: 80, y: 300 })
  })

  test('keeps the sides that it was given', () => {
    const route: Route = { ...straight, fromSide: 'top', toSide: 'bottom' }
    const { points } = lineOf(indexOf([['a', 'b']], route)) ?? { points: [] }
    expect(points[0]?.y).toBe(0)
    expect(points.at(-1)?.y).toBe(72)
  })

  test('passes near its bends', () => {
    const bend = { x: 250, y: 200 }
    const line = lineOf(indexOf([['a', 'b']], { ...straight, bends: [bend] }))
    const nearest = Math.min(
      ...(line?.points ?? []).map(({ x, y }) => Math.hypot(x - bend.x, y - bend.y)),
    )
    expect(nearest).toBeLessThan(16)
  })

  test('back to its own element is a loop that can be seen', () => {
    const line = lineOf(indexOf([['a', 'a']]))
    const outside = (line?.points ?? []).filter((point) => !holds(box(0, 0), point))
    expect(outside.length).toBeGreaterThan(10)
  })

  test('is left out when one of its ends is not on the diagram', () => {
    expect(lineOf(indexOf([['a', 'gone']]))).toBeUndefined()
  })
})

describe('several flows', () => {
  test('between the same two elements touch them at different points', () => {
    const lines = allLines(
      indexOf([
        ['a', 'b'],
        ['a', 'b'],
        ['b', 'a'],
      ]),
      three,
    ).lines
    const left = [...lines.values()].map(({ points }) =>
      Math.min(points[0]?.y ?? 0, points.at(-1)?.y ?? 0),
    )
    expect(new Set(left).size).toBe(3)
  })

  test('side by side do not cross each other', () => {
    const lines = [
      ...allLines(
        indexOf([
          ['a', 'b'],
          ['a', 'b'],
        ]),
        three,
      ).lines.values(),
    ]
    const [one, other] = lines.map(({ points }) => points.map(({ y }) => y))
    const gaps = (one ?? []).map((y, at) => y - (other?.[at] ?? 0))
    expect(gaps.every((gap) => gap < 0) || gaps.every((gap) => gap > 0)).toBe(true)
  })
})

const isClearOf = (obstacle: Box, index: FlowIndex, at: Ground) =>
  [...allLines(index, at).lines.values()].every(
    ({ points }) => !points.some((point) => holds(obstacle, point)),
  )

describe('what stands between', () => {
  const column = { a: box(0, 0), between: box(0, 150), c: box(0, 300) }
  test('two elements above each other is gone around', () => {
    expect(isClearOf(column.between, indexOf([['a', 'c']]), groundOf(column))).toBe(true)
  })

  test('two elements beside each other is gone around', () => {
    const row = { a: box(0, 0), between: box(220, 0), c: box(440, 0) }
    expect(isClearOf(row.between, indexOf([['a', 'c']]), groundOf(row))).toBe(true)
  })

  test('is gone around by several flows side by side', () => {
    const index = indexOf([
      ['a', 'c'],
      ['c', 'a'],
    ])
    const lines = [...allLines(index, groundOf(column)).lines.values()]
    const outermost = lines.map(({ bounds }) => bounds.x + bounds.width)
    expect(isClearOf(column.between, index, groundOf(column))).toBe(true)
    expect(Math.abs((outermost[0] ?? 0) - (outermost[1] ?? 0))).toBeGreaterThan(12)
  })

  test('is gone through where a person chose the sides', () => {
    const told = indexOf([['a', 'c']], { ...straight, fromSide: 'bottom', toSide: 'top' })
    expect(isClearOf(column.between, told, groundOf(column))).toBe(false)
  })

  test('no longer bends the flow when it has gone', () => {
    const index = indexOf([['a', 'c']])
    const { between, ...left } = column
    const before = allLines(index, groundOf(column))
    const after = linesAround(index, groundOf(left), ['between' as ElementId], before)
    expect(between).toBeDefined()
    expect(paths(after.lines)).toEqual(paths(allLines(index, groundOf(left)).lines))
  })
})

const coordinate = fc.integer({ min: -500, max: 500 })
const arrangement = fc.record({
  places: fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 5, maxLength: 5 }),
  moved: fc.record({ x: coordinate, y: coordinate }),
  ends: fc.array(
    fc.tuple(fc.constantFrom('0', '1', '2', '3'), fc.constantFrom('0', '1', '2', '3')),
    {
      maxLength: 12,
    },
  ),
  which: fc.constantFrom('0', '1', '4'),
})

test('moving one element draws what drawing everything anew would draw', () => {
  fc.assert(
    fc.property(arrangement, ({ places, moved, ends, which }) => {
      const index = indexOf(ends)
      const at = groundOf(Object.fromEntries(places.map(({ x, y }, id) => [id, box(x, y)])))
      const elements = new Map(at.elements).set(which as ElementId, box(moved.x, moved.y))
      const later = { ...at, elements }
      const incremental = linesAround(index, later, [which as ElementId], allLines(index, at))
      expect(paths(incremental.lines)).toEqual(paths(allLines(index, later).lines))
    }),
    { numRuns: 300 },
  )
})

const paths = (lines: ReadonlyMap<FlowId, { readonly path: string }>) =>
  Object.fromEntries([...lines].map(([id, { path }]) => [id, path]))
