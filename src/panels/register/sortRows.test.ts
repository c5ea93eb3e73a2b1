import { expect, test } from 'vitest'
import { ElementId, OwnThreatId } from '@/model/id'
import type { OwnThreat } from '@/model/ownThreat'
import { addOwnThreat } from '@/review/ownThreats'
import { sketch } from '@/rules/sketch'
import { reviewed } from '@/testing/review'
import { sortedBy, sortedRows } from './sortRows'

const bot = { type: 'element', id: ElementId.parse('bot') } as const
const empty = sketch({ elements: { bot: 'chatbot' } })

/** Threats written by hand, sorted by a column, by their titles. */
function sorted(
  column: Parameters<typeof sortedBy>[0],
  isDescending: boolean,
  threats: readonly (Partial<OwnThreat> & { readonly title: string })[],
) {
  const model = threats.reduce(
    (rest, threat) =>
      addOwnThreat(rest, { on: [bot], ...threat, id: OwnThreatId.parse(threat.title) }),
    empty,
  )
  const own = reviewed(model).threats.filter(({ origin }) => origin.type === 'own')
  return sortedRows(own, { column, isDescending }, model).map(({ title }) => title)
}

test('what says nothing comes last, whichever way a column is sorted', () => {
  const rows = [
    { title: 'none' },
    { title: 'late', due: '2027-01-01' },
    { title: 'early', due: '2026-12-01' },
  ]
  expect(sorted('due', false, rows)).toEqual(['early', 'late', 'none'])
  expect(sorted('due', true, rows)).toEqual(['late', 'early', 'none'])
})

test('names are sorted as people sort them', () => {
  const rows = ['T10', 't2', 'Ärger', 'Zoo'].map((title) => ({ title: title.replace('Ä', 'A') }))
  expect(sorted('title', false, rows)).toEqual(['Arger', 't2', 'T10', 'Zoo'])
})

test('levels are sorted by their band, and what nobody has rated stands above medium', () => {
  const rows = [
    { title: 'medium', likelihood: 3, impact: 3 },
    { title: 'unrated' },
    { title: 'critical', likelihood: 5, impact: 5 },
    { title: 'high', likelihood: 4, impact: 4 },
    { title: 'low', likelihood: 1, impact: 5 },
  ] as const
  expect(sorted('residual', false, rows)).toEqual(['critical', 'high', 'unrated', 'medium', 'low'])
})

test('a heading sorts one way, then the other, then no longer', () => {
  const once = sortedBy('due', null)
  const twice = sortedBy('due', once)
  expect(once).toEqual({ column: 'due', isDescending: false })
  expect(twice).toEqual({ column: 'due', isDescending: true })
  expect(sortedBy('due', twice)).toBeNull()
  expect(sortedBy('owner', twice)).toEqual({ column: 'owner', isDescending: false })
})
