import { describe, expect, test } from 'vitest'
import { bendAt, bendHandles, isFlat, squared, withBend } from './bends'
import { bentLine } from './line'

const start = { x: 0, y: 0 }
const end = { x: 200, y: 0 }
const bend = { x: 100, y: 80 }

describe('the bends of a flow', () => {
  test('can be added in the middle of a straight flow', () => {
    const [only, ...others] = bendHandles(start, [], end)
    expect(others).toEqual([])
    expect(only && withBend([], only, bend)).toEqual([bend])
  })

  test('can be added on both sides of a bend, in the order of the line', () => {
    const handles = bendHandles(start, [bend], end)
    expect(handles.map(({ isNew }) => isNew)).toEqual([true, false, true])
    const [first, , last] = handles
    const at = { x: 1, y: 1 }
    expect(first && withBend([bend], first, at)).toEqual([at, bend])
    expect(last && withBend([bend], last, at)).toEqual([bend, at])
  })

  test('are moved in their place', () => {
    const handle = bendHandles(start, [bend], end).find(({ isNew }) => !isNew)
    expect(handle && withBend([bend], handle, { x: 50, y: 50 })).toEqual([{ x: 50, y: 50 }])
  })

  test('are none when they lie on the straight line, and only there', () => {
    expect(isFlat(start, [{ x: 90, y: 3 }], end, 0)).toBe(true)
    expect(isFlat(start, [bend], end, 0)).toBe(false)
    expect(isFlat(start, [{ x: 300, y: 0 }], end, 0)).toBe(false)
  })
})

describe('a bend', () => {
  const bent = bentLine({ x: 0, y: 0 }, [{ x: 200, y: 0 }], { x: 200, y: 300 })

  test('comes into the piece that is pulled', () => {
    const at = { x: 196, y: 140 }
    expect(bendAt(bent, [{ x: 200, y: 0 }], at)).toEqual({ at, index: 1, isNew: true })
  })

  test('near being level with the one before makes the piece level', () => {
    const ends = [
      { x: 0, y: 0 },
      { x: 300, y: 300 },
    ] as const
    const { at, isLevel, isUpright } = squared([{ x: 150, y: 4 }], ends, 0)
    expect({ at, isLevel, isUpright }).toEqual({
      at: { x: 150, y: 0 },
      isLevel: true,
      isUpright: false,
    })
  })

  test('far from level and upright stays where it is', () => {
    const ends = [
      { x: 0, y: 0 },
      { x: 300, y: 300 },
    ] as const
    expect(squared([{ x: 150, y: 40 }], ends, 0).at).toEqual({ x: 150, y: 40 })
  })
})
