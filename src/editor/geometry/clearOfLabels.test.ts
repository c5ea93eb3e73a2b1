import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Box, Route } from '@/model/diagram'
import type { DataFlow } from '@/model/flow'
import type { ElementId, FlowId } from '@/model/id'
import { atOnce } from '@/model/inPieces'
import { faultsOf, type Labelling, type Sheet } from './arrangement'
import { clearOfLabels } from './clearOfLabels'
import { flowIndexOf } from './flowIndex'
import { allLines, type Drawing, linesAround } from './flowLines'
import type { Ground } from './ground'
import { passes } from './hitTest'
import { placeLabels } from './labelPlacement'
import { lengthOf } from './line'
import { withinOf } from './routings'

const straight: Route = { bends: [], fromSide: null, toSide: null, label: null }
const forms = [
  { width: 90, height: 22 },
  { width: 22, height: 22 },
] as const

type Ends = readonly (readonly [from: string, to: string])[]

const box = (x: number, y: number): Box => ({ x, y, width: 160, height: 72 })

function groundOf(places: readonly { readonly x: number; readonly y: number }[]): Ground {
  const elements = new Map(places.map(({ x, y }, id) => [`${id}` as ElementId, box(x, y)]))
  return { elements, borders: new Map() }
}

function sheetOf(ends: Ends, ground: Ground, routes: { readonly [id: string]: Route } = {}): Sheet {
  const flows = ends.map(([from, to], at) => {
    return { id: `f${at}` as FlowId, from: from as ElementId, to: to as ElementId } as DataFlow
  })
  const index = flowIndexOf(
    Object.fromEntries(flows.map((flow) => [flow.id, flow])),
    routes,
    () => true,
  )
  const labels = flows.map(({ id }) => [id, { flow: id, share: null, forms }] as const)
  return { index, ground, within: withinOf(ground, flows.length), labels: new Map(labels) }
}

function* place({ ground, labels }: Sheet, { lines }: Drawing): Generator<undefined, Labelling> {
  const obstacles = [...ground.elements.values()]
  const toPlace = [...labels.values()].flatMap((label) => {
    const line = lines.get(label.flow)
    return line ? [{ ...label, line }] : []
  })
  const places = placeLabels(toPlace, obstacles)
  yield
  return { places, obstacles, faults: faultsOf(labels, places, lines) }
}

const plainOf = ({ index, ground }: Sheet) => allLines(index, ground)
const led = (sheet: Sheet, before = plainOf(sheet)) =>
  atOnce(clearOfLabels(sheet, before, (drawing) => place(sheet, drawing)))
const faultsIn = (sheet: Sheet, drawing: Drawing) => atOnce(place(sheet, drawing)).faults
const paths = ({ lines }: Drawing) =>
  Object.fromEntries([...lines].map(([id, { path }]) => [id, path]))

describe('a flow that runs under the label of another one', () => {
  // Three flows leave a narrow street between two rows no room for labels beside each other.
  const street = groundOf(
    [0, 220, 440, 660].flatMap((x) => [
      { x, y: 0 },
      { x, y: 130 },
    ]),
  )
  const ends: Ends = [
    ['0', '7'],
    ['1', '6'],
    ['0', '5'],
    ['1', '4'],
    ['3', '6'],
  ]

  test('goes another way where there is one', () => {
    const sheet = sheetOf(ends, street)
    expect(faultsIn(sheet, plainOf(sheet))).toBeGreaterThan(0)
    expect(faultsIn(sheet, led(sheet))).toBe(0)
  })

  test('stays as a person has bent it', () => {
    const bent = { ...straight, bends: [{ x: 300, y: 100 }] }
    const sheet = sheetOf(ends, street, Object.fromEntries(ends.map((_, at) => [`f${at}`, bent])))
    expect(led(sheet)).toEqual(plainOf(sheet))
  })
})

const coordinate = fc.integer({ min: 0, max: 5 }).map((at) => at * 110)
const at = fc.record({ x: coordinate, y: coordinate })
const end = fc.constantFrom('0', '1', '2', '3', '4', '5')
const crowded = fc.record({
  places: fc.array(at, { minLength: 6, maxLength: 6 }),
  ends: fc.array(fc.tuple(end, end), { minLength: 4, maxLength: 14 }),
  moved: at,
})

test('fewer lines run under labels, or all are as they were', () => {
  fc.assert(
    fc.property(crowded, ({ places, ends }) => {
      const sheet = sheetOf(ends, groundOf(places))
      const before = plainOf(sheet)
      const after = led(sheet, before)
      if (after === before) return
      expect(faultsIn(sheet, after)).toBeLessThan(faultsIn(sheet, before))
    }),
    { numRuns: 40 },
  )
})

test('no line runs through more elements than before, or is much longer', () => {
  fc.assert(
    fc.property(crowded, ({ places, ends }) => {
      const sheet = sheetOf(ends, groundOf(places))
      const before = plainOf(sheet)
      const after = led(sheet, before)
      const met = (drawing: Drawing, id: FlowId) => {
        const [flow, line] = [sheet.index.flows.get(id), drawing.lines.get(id)]
        return [...sheet.ground.elements].filter(
          ([element, one]) =>
            element !== flow?.from && element !== flow?.to && line && passes(line, one),
        ).length
      }
      for (const [id, line] of after.lines) {
        const old = before.lines.get(id)
        expect(met(after, id)).toBeLessThanOrEqual(met(before, id))
        if (old && after.routings.get(id)?.plain)
          expect(lengthOf(line)).toBeLessThan(lengthOf(old) * 1.3 + 80)
      }
    }),
    { numRuns: 40 },
  )
})

test('the same diagram gets the same lines, whatever was drawn before', () => {
  fc.assert(
    fc.property(crowded, fc.constantFrom('0', '3', '5'), ({ places, ends, moved }, which) => {
      const ground = groundOf(places)
      const elements = new Map(ground.elements).set(which as ElementId, box(moved.x, moved.y))
      const [sheet, later] = [sheetOf(ends, ground), sheetOf(ends, { ...ground, elements })]
      const before = led(sheet)
      const after = linesAround(later.index, later.ground, [which as ElementId], before)
      expect(paths(led(later, after))).toEqual(paths(led(later)))
    }),
    { numRuns: 40 },
  )
})
