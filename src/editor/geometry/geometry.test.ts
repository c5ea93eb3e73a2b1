import { describe, expect, test } from 'vitest'
import type { Box } from '@/model/diagram'
import { isWithin, middleToSee, overlap } from './box'
import { freeSpot } from './freeSpot'
import { gateThrough } from './gates'
import { distanceToLine, elementAt, takenBy } from './hitTest'
import { bentLine, curve, pointAlong } from './line'
import { neighbourOf } from './neighbour'
import { smoothPath } from './smoothLine'

const box = (x: number, y: number, width = 100, height = 60): Box => ({ x, y, width, height })

describe('a gate', () => {
  const { points } = bentLine({ x: 0, y: 0 }, [], { x: 200, y: 0 })

  test('stands where the line passes through the border', () => {
    const gate = gateThrough(points, box(100, -50, 300, 100))
    expect(gate?.at.x).toBeCloseTo(100, 0)
    expect(gate?.angle).toBe(0)
  })

  test('stands nowhere when the line stays on one side', () => {
    expect(gateThrough(points, box(300, -50))).toBeNull()
    expect(gateThrough(points, box(-100, -100, 900, 900))).toBeNull()
  })
})

describe('the pointer', () => {
  const boxes = new Map([
    ['boundary:zone', box(0, 0, 400, 300)],
    ['element:a', box(20, 40)],
    ['element:b', box(220, 40)],
  ])

  test('is over the element that is drawn there, not over the boundary behind it', () => {
    expect(elementAt(boxes, { x: 60, y: 60 })).toBe('element:a')
    expect(elementAt(boxes, { x: 180, y: 200 })).toBeNull()
  })

  test('takes with a frame what it touches, and a boundary only as a whole', () => {
    expect(takenBy(box(90, 60, 200, 20), boxes)).toEqual(['element:a', 'element:b'])
    expect(takenBy(box(-10, -10, 420, 320), boxes)).toContain('boundary:zone')
  })

  test('is as far from a line as its nearest point', () => {
    const line = bentLine({ x: 0, y: 0 }, [], { x: 100, y: 0 })
    expect(distanceToLine(line, { x: 50, y: 7 })).toBe(7)
    expect(distanceToLine(line, { x: 50, y: 500 })).toBe(Infinity)
  })
})

describe('the focus', () => {
  const places = [
    ['right', box(300, 10)],
    ['far right', box(900, 0)],
    ['below', box(20, 300)],
  ] as const

  test('goes to what is next in that direction', () => {
    expect(neighbourOf(box(0, 0), 'right', places)).toBe('right')
    expect(neighbourOf(box(0, 0), 'down', places)).toBe('below')
  })

  test('goes far to the side only where nothing else lies that way', () => {
    const aside = [['aside', box(10, 900)]] as const
    expect(neighbourOf(box(0, 0), 'right', [...aside, ...places])).toBe('right')
    expect(neighbourOf(box(0, 0), 'right', aside)).toBe('aside')
  })

  test('stays where there is nothing that way', () => {
    expect(neighbourOf(box(0, 0), 'up', places)).toBeNull()
  })
})

describe('something new', () => {
  test('goes where it is wanted when that is free', () => {
    expect(freeSpot(box(80, 80), [])).toEqual({ x: 80, y: 80 })
  })

  test('is never put on top of anything', () => {
    const taken = [box(80, 80), box(200, 80), box(80, 180), box(-50, 60)]
    const spot = { ...box(80, 80), ...freeSpot(box(80, 80), taken) }
    expect(taken.some((other) => overlap(spot, other))).toBe(false)
  })
})

describe('a line', () => {
  test('leaves and arrives at right angles to the sides', () => {
    const { points } = curve(
      { at: { x: 0, y: 0 }, side: 'right' },
      { at: { x: 300, y: 200 }, side: 'left' },
    )
    expect(Math.abs((points[1]?.y ?? 9) - 0)).toBeLessThan(3)
    expect(Math.abs((points.at(-2)?.y ?? 0) - 200)).toBeLessThan(3)
  })

  test('is measured along its length', () => {
    const line = bentLine({ x: 0, y: 0 }, [{ x: 100, y: 0 }], { x: 100, y: 100 })
    const half = pointAlong(line, 0.5)
    expect(Math.hypot(half.x - 100, half.y)).toBeLessThan(10)
    expect(pointAlong(line, 0)).toEqual({ x: 0, y: 0 })
    expect(pointAlong(line, 1)).toEqual({ x: 100, y: 100 })
  })

  test('of a boundary goes through every one of its points', () => {
    const path = smoothPath([
      { x: 0, y: 0 },
      { x: 50, y: 80 },
      { x: 100, y: 0 },
    ])
    expect(path).toContain('50,80')
    expect(path.endsWith('100,0')).toBe(true)
  })
})

describe('the view', () => {
  const view = box(0, 0, 800, 600)
  const seenFrom = ({ x, y }: { x: number; y: number }) => box(x - 400, y - 300, 800, 600)

  test('moves by as little as shows what is outside of it', () => {
    expect(middleToSee(view, box(780, 100))).toEqual({ x: 480, y: 300 })
    expect(middleToSee(view, box(100, 100))).toEqual({ x: 400, y: 300 })
  })

  test('shows all of what fits in it, and the middle of what does not', () => {
    expect(isWithin(box(-300, 900), seenFrom(middleToSee(view, box(-300, 900))))).toBe(true)
    expect(middleToSee(view, box(2000, 0, 1000, 100)).x).toBe(2500)
  })
})
