import { expect, test } from 'vitest'
import { listCoverage, looksAt, strideCoverage, tallyOf } from './coverage'
import { strideLetters } from './describe/strideWords'
import type { CoveredList } from './lists/coveredList'
import { coveredLists } from './lists/coveredLists'
import { library } from './packs/library'
import { forgedUpdates } from './packs/bot/forged-updates'

const list: CoveredList = {
  id: 'own',
  name: 'A list',
  version: '1',
  url: 'https://example.org/',
  entries: [
    { id: 'API2:2023', title: 'Broken Authentication' },
    { id: 'X-1', title: 'Nobody speaks of it' },
    { id: 'X-2', title: 'Nobody can', outside: 'it cannot be drawn' },
    { id: 'Y-1', title: 'A whole' },
    { id: 'Y-1.1', title: 'A part' },
    { id: 'Y-12', title: 'Another whole' },
  ],
}

test('every rule stands under each of its letters, wherever it looks', () => {
  const rows = strideCoverage(library).flatMap((group) => group.rows)
  for (const rule of library) {
    const about = rows.filter(({ of }) => looksAt(rule, of))
    expect(about.length, rule.id).toBeGreaterThan(0)
    for (const letter of strideLetters) {
      const under = rows.filter(({ rules }) => rules[letter].includes(rule))
      expect(under, rule.id).toEqual(rule.stride.includes(letter) ? about : [])
    }
  }
})

test('an entry that no rule cites is a gap, unless none is to be expected', () => {
  const { entries } = listCoverage(list, [forgedUpdates])
  expect(entries.map(({ state }) => state)).toEqual([
    'covered',
    'gap',
    'outside',
    'gap',
    'gap',
    'gap',
  ])
})

test('a rule that cites a part covers the whole, and not what only begins alike', () => {
  const rule = { ...forgedUpdates, references: ['Y-1.1'] }
  const covered = listCoverage(list, [rule]).entries.filter(({ state }) => state === 'covered')
  expect(covered.map(({ entry }) => entry.id)).toEqual(['Y-1', 'Y-1.1'])
})

test('a tally leaves out what is not to be expected', () => {
  expect(tallyOf(listCoverage(list, [forgedUpdates]))).toEqual({ covered: 1, expected: 5 })
})

test('each entry of the top ten lists has a rule', () => {
  const tens = coveredLists.filter(({ entries }) => entries.length === 10)
  const gaps = tens.flatMap((ten) =>
    listCoverage(ten, library).entries.filter(({ state }) => state !== 'covered'),
  )
  expect(gaps.map(({ entry }) => entry.id)).toEqual([])
})
