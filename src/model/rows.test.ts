import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differingIds, hasSameIds, rowsOf } from './rows'

interface Row {
  readonly id: string
}

const pool: readonly Row[] = ['a', 'b', 'c', 'd', 'e', 'a', 'b'].map((id) => ({ id }))
const tables = fc
  .subarray([...pool], { minLength: 0 })
  .chain((rows) => fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }))
  .map((rows): Readonly<Record<string, Row>> =>
    Object.fromEntries(rows.map((row) => [row.id, row])),
  )

describe('the rows of a table', () => {
  test('are listed once', () => {
    const table = { a: { id: 'a' } }
    expect(rowsOf(table)).toEqual([{ id: 'a' }])
    expect(rowsOf(table)).toBe(rowsOf(table))
  })

  test('differ where they are not the very same, came or went', () => {
    fc.assert(
      fc.property(tables, tables, (before, after) => {
        const ids = Object.keys({ ...before, ...after })
        const expected = ids.filter((id) => before[id] !== after[id])
        expect(differingIds(before, after).toSorted()).toEqual(expected.toSorted())
      }),
    )
  })

  test('have the same ids when their keys are the same in the same order', () => {
    fc.assert(
      fc.property(tables, tables, (before, after) => {
        const [was, is] = [Object.keys(before), Object.keys(after)]
        expect(hasSameIds(before, after)).toBe(was.join(' ') === is.join(' '))
      }),
    )
  })
})
