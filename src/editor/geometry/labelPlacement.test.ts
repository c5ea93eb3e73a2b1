import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Box, Point } from '@/model/diagram'
import type { FlowId } from '@/model/id'
import { overlap } from './box'
import { labelBox, type LabelToPlace, placeLabels } from './labelPlacement'
import { bentLine } from './line'

const size = { width: 80, height: 22 }

function label(flow: string, from: Point, to: Point, share: number | null = null): LabelToPlace {
  return { flow: flow as FlowId, line: bentLine(from, [], to), share, ...size }
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

  test('still gets a place when there is none that is free', () => {
    const everywhere = { x: -1000, y: -1000, width: 3000, height: 3000 }
    expect(placed([long], [everywhere])).toHaveLength(1)
  })
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
