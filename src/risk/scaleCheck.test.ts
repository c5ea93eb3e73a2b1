import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Band, type Cell, defaultRiskScale, type RiskScale } from '@/model/riskScale'
import { differingCells, mendedBands, scaleWarnings } from './scaleCheck'

type Bands = RiskScale['bands']

const letters = { L: 'low', M: 'medium', H: 'high', C: 'critical' } as const

/** A table as it is drawn, the highest likelihood on top: `LMHCC/…`. */
function drawn(rows: string): Bands {
  const table = rows
    .split('/')
    .toReversed()
    .map((row) => row.split('').map((letter) => letters[letter as keyof typeof letters]))
  // The tests draw five rows of five.
  return table as unknown as Bands
}

const faultsOf = (bands: Bands) => scaleWarnings(bands).map(({ fault }) => fault)
const cell = (likelihood: number, impact: number) => ({ likelihood, impact }) as Cell
const placesOf = (rows: string, fault: string) =>
  scaleWarnings(drawn(rows)).find((warning) => warning.fault === fault)?.places

const row = fc.tuple(...Array.from({ length: 5 }, () => fc.constantFrom(...Band.options)))
const anyBands = fc.tuple(row, row, row, row, row) as unknown as fc.Arbitrary<Bands>

test('nothing is said about the table that every model begins with', () => {
  expect(scaleWarnings(defaultRiskScale.bands)).toEqual([])
})

describe('a table is warned about where', () => {
  test('the band falls though the likelihood rises', () => {
    const rows = 'LMHCC/LMHHC/LMHHH/LLMMM/LLMLL'
    expect(placesOf(rows, 'falling')).toEqual([[cell(1, 3), cell(1, 4)]])
    expect(placesOf('LLHCC/LMHHC/LMHHH/LLMMM/LLLLL', 'falling')).toEqual([[cell(4, 2), cell(5, 2)]])
  })

  test('the worst band stands in the lowest row or column', () => {
    const rows = 'CCCCC/LMHHC/LMHHC/LMHHC/LMHHC'
    expect(placesOf(rows, 'worstAtEdge')).toEqual([[cell(1, 5)], [cell(5, 1)]])
  })

  test('the worst band touches the lowest, also at a corner', () => {
    const beside = 'LMHCC/LMHHC/LMHHC/LLMHC/LLLLL'
    expect(placesOf(beside, 'touching')).toEqual([
      [cell(1, 4), cell(2, 5)],
      [cell(1, 5), cell(2, 5)],
    ])
  })

  test('the mirrored cell has the lowest band', () => {
    expect(placesOf('LLMHH/LMHHC/LMHHC/LMMHC/LMMMM', 'mirrored')).toEqual([
      [cell(5, 2), cell(2, 5)],
    ])
  })
})

test('a mended table has no fault, whatever it was', () => {
  fc.assert(
    fc.property(anyBands, (bands) => {
      expect(faultsOf(mendedBands(bands))).toEqual([])
    }),
  )
})

test('what has no fault is not mended', () => {
  fc.assert(
    fc.property(anyBands, (bands) => {
      const sound = mendedBands(bands)
      expect(mendedBands(sound)).toEqual(sound)
    }),
  )
})

test('each offer mends its own fault, and one after the other they mend them all', () => {
  fc.assert(
    fc.property(anyBands, (bands) => {
      for (const { fault, mended } of scaleWarnings(bands)) {
        expect(faultsOf(mended)).not.toContain(fault)
        expect(differingCells(bands, mended)).not.toEqual([])
      }
      let table = bands
      for (let turn = 0; turn < 8; turn += 1) table = scaleWarnings(table)[0]?.mended ?? table
      expect(faultsOf(table)).toEqual([])
    }),
  )
})
