import { unhandled } from '@/model/decision'
import { expect, test } from 'vitest'
import { ElementId, OwnThreatId } from '@/model/id'
import type { OwnThreat } from '@/model/ownThreat'
import type { Band } from '@/model/riskScale'
import { type Subject } from '@/model/subject'
import type { Level } from '@/model/text'
import type { Threat } from '@/review/threat'
import { noFilter } from './sessionStore'
import { brightSubjects, filteredThreats } from './threatFilter'

const bot: Subject = { type: 'element', id: ElementId.parse('bot') }
const store: Subject = { type: 'element', id: ElementId.parse('store') }

function threat(title: string, on: Subject, rated?: [Level, Level, Band]): Threat {
  const own: OwnThreat = {
    ...unhandled,
    id: OwnThreatId.parse(title),
    title,
    description: '',
    on: [on],
    stride: [],
    category: '',
    likelihood: rated?.[0] ?? null,
    impact: rated?.[1] ?? null,
    mitigation: '',
    kept: null,
  }
  const rating = rated && {
    likelihood: { value: rated[0], steps: [] },
    impact: { value: rated[1], steps: [] },
    band: rated[2],
  }
  return {
    id: title,
    origin: { type: 'own', threat: own },
    title,
    stride: [],
    on: [on],
    ratings: rating ? { inherent: rating, residual: rating, target: rating } : null,
    state: 'new',
    decision: own,
    changedFacts: [],
  }
}

const severe = threat('forged-updates', bot, [4, 5, 'critical'])
const mild = threat('slow-queue', store, [2, 2, 'low'])
const unrated = threat('unrated-idea', store)
const threats = [severe, mild, unrated]

test('without a filter every threat passes and everything is bright', () => {
  expect(filteredThreats(threats, noFilter, 'residual', [])).toBe(threats)
  expect(brightSubjects(threats, noFilter, 'residual', [])).toBeNull()
})

test('cells and bands leave out what is rated otherwise, and what nobody has rated', () => {
  const cells = [{ likelihood: 4, impact: 5 }] as const
  expect(filteredThreats(threats, { ...noFilter, cells }, 'residual', [])).toEqual([severe])
  const low = { ...noFilter, bands: ['low'] as const }
  expect(filteredThreats(threats, low, 'residual', [])).toEqual([mild])
})

test('only what nobody has rated, or decided, passes when that is asked for', () => {
  const decided = { ...severe, id: 'decided', state: 'decided' } as const
  const dismissed = { ...unrated, id: 'dismissed', state: 'dismissed' } as const
  const all = [severe, decided, unrated, dismissed]
  const without = (only: 'unrated' | 'undecided') =>
    filteredThreats(all, { ...noFilter, only }, 'residual', [])
  expect(without('unrated')).toEqual([unrated])
  expect(without('undecided')).toEqual([severe, unrated])
  expect(brightSubjects(all, { ...noFilter, only: 'unrated' }, 'residual', [])).toEqual(
    new Set(['element:store']),
  )
})

test('text is sought in the title, word by word, and in any case', () => {
  const found = filteredThreats(threats, { ...noFilter, text: 'Updates forged' }, 'residual', [])
  expect(found).toEqual([severe])
})

test('only what is selected passes, and the records of what passes stay bright', () => {
  const filter = { ...noFilter, onlySelected: true }
  expect(filteredThreats(threats, filter, 'residual', [store])).toEqual([mild, unrated])
  expect(brightSubjects(threats, filter, 'residual', [store])).toEqual(new Set(['element:store']))
})

test('what is handled already does not stay bright', () => {
  const handled = { ...severe, state: 'handled' } as const
  const filter = { ...noFilter, text: 'forged' }
  expect(brightSubjects([handled], filter, 'residual', [])).toEqual(new Set())
})
