import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Stride } from '@/model/ownThreat'
import { ElementKind } from '@/model/vocabulary/elementKinds'
import { controls } from '@/rules/catalogue/controls'
import { families } from '@/rules/describe/families'
import { coveredLists } from '@/rules/lists/coveredLists'
import { library } from '@/rules/packs/library'
import { filteredRules, filterOf, noRuleFilter, queryOf } from './ruleFilter'

const maybe = (ids: readonly string[]) => fc.option(fc.constantFrom(...ids), { nil: null })
const wanted = fc.constantFrom(...coveredLists).chain(({ id, entries }) =>
  fc.record({
    list: fc.constant(id),
    entry: maybe(entries.map((entry) => entry.id)),
  }),
)
const filters = fc
  .record({
    text: fc.string(),
    kind: fc.option(fc.constantFrom(...ElementKind.options, 'flow', 'boundary', 'model'), {
      nil: null,
    }),
    letter: fc.option(fc.constantFrom(...Stride.options), { nil: null }),
    family: maybe(families.map(({ id }) => id)),
    control: maybe(controls.map(({ id }) => id)),
    wanted: fc.option(wanted, { nil: { list: null, entry: null } }),
  })
  .map(({ wanted: { list, entry }, ...rest }) => ({ ...rest, list, entry }))

test('the address keeps every filter', () => {
  fc.assert(
    fc.property(filters, (filter) => {
      expect(filterOf(queryOf(filter as typeof noRuleFilter))).toEqual(filter)
    }),
  )
})

test('without a filter all rules are listed', () => {
  expect(filteredRules(library, noRuleFilter)).toEqual(library)
  expect(queryOf(noRuleFilter)).toBe('')
})

test('what is no filter is left out of it', () => {
  const query = 'kind=dragon&letter=X&family=none&list=none&entry=LLM01%3A2026&control=CTL-NONE'
  expect(filterOf(query)).toEqual(noRuleFilter)
})

test('an entry of a published list leaves the rules that cite it', () => {
  const found = filteredRules(library, { ...noRuleFilter, list: 'oat', entry: 'OAT-011' })
  expect(found.length).toBeGreaterThan(0)
  expect(found.every(({ references }) => references.includes('OAT-011'))).toBe(true)
})

test('a technique of ATLAS finds the rules that cite a part of it', () => {
  const found = filteredRules(library, { ...noRuleFilter, list: 'atlas', entry: 'AML.T0051' })
  expect(found.map(({ id }) => id)).toContain('BOT-T-202')
})

test('every word of a search must be there, in whatever order and size of letters', () => {
  const found = filteredRules(library, { ...noRuleFilter, text: 'Platform FORGED' })
  expect(found.map(({ id }) => id)).toContain('BOT-S-001')
  expect(filteredRules(library, { ...noRuleFilter, text: 'forged zebra' })).toEqual([])
})

test('a rule about every kind of element is found under each of them', () => {
  const general = library.filter(({ applies }) => applies.to === 'element' && !applies.kinds)
  const found = filteredRules(library, { ...noRuleFilter, kind: 'queue' })
  expect(found).toEqual(expect.arrayContaining(general))
})
