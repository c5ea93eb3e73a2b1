import { expect, test } from 'vitest'
import { node, readingWith, threatDragonFile } from '@/testing/threatDragonFile'
import { readThreatDragon } from './readThreatDragon'

const read = readingWith(readThreatDragon)

test('a boundary may be a box or a line, in each of its spellings', () => {
  const ends = { source: { x: 0, y: 0 }, target: { x: 9, y: 9 }, vertices: [{ x: 5, y: 5 }] }
  const { boundaries, views } = read([
    node('trust-boundary-box', 'box', [0, 0, 500, 500], { name: 'AWS cloud' }),
    { shape: 'trust-boundary-curve', id: 'curve', data: {}, ...ends },
    { shape: 'trust-broundary-curve', id: 'broundary', data: {}, ...ends },
  ])
  expect(Object.values(boundaries).map(({ kind }) => kind)).toEqual([
    'cloud-account',
    'network-segment',
    'network-segment',
  ])
  const line = { form: 'line', points: [ends.source, ...ends.vertices, ends.target] }
  expect(Object.values(views)[0]?.boundaries).toMatchObject({ curve: line, broundary: line })
})

test('an element is in the innermost box that is drawn around it, and a box in the one around it', () => {
  const { elements, boundaries } = read([
    node('trust-boundary-box', 'outer', [0, 0, 500, 500]),
    node('trust-boundary-box', 'inner', [10, 10, 200, 200]),
    node('process', 'deep', [20, 20, 50, 50]),
    node('process', 'across', [480, 100, 30, 30]),
    node('process', 'outside', [490, 100, 100, 30]),
  ])
  expect(Object.values(elements).map(({ boundary }) => boundary)).toEqual(['inner', 'outer', null])
  expect(Object.values(boundaries).map(({ parent }) => parent)).toEqual([null, 'outer'])
})

test('where a box lists what it contains, the list counts and not the drawing', () => {
  const { elements } = read([
    node('trust-boundary-box', 'box', [0, 0, 500, 500], { containedElements: ['listed'] }),
    node('process', 'listed', [900, 900, 50, 50]),
    node('process', 'drawn', [20, 20, 50, 50]),
  ])
  expect(Object.values(elements).map(({ boundary }) => boundary)).toEqual(['box', null])
})

test('two boxes of one size and place are not inside each other', () => {
  const { boundaries } = read([
    node('trust-boundary-box', 'one', [0, 0, 500, 500]),
    node('trust-boundary-box', 'two', [0, 0, 500, 500]),
  ])
  expect(Object.values(boundaries).filter(({ parent }) => parent !== null)).toHaveLength(1)
})

test('the report speaks of each boundary once', () => {
  const { report } = readThreatDragon(
    threatDragonFile([
      node('trust-boundary-box', 'outer', [0, 0, 500, 500], { name: 'Office' }),
      node('trust-boundary-box', 'inner', [10, 10, 200, 200], { name: 'Vault' }),
      { shape: 'trust-boundary-curve', id: 'line', source: { x: 0, y: 0 }, target: { x: 9, y: 9 } },
    ]),
    '2026-01-01T00:00:00.000Z',
  )
  const places = report.decisions.map(({ where }) => where)
  expect(places).toHaveLength(3)
  expect(new Set(places).size).toBe(3)
})
