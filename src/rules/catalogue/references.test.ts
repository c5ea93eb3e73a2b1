import { expect, test } from 'vitest'
import { referenceOf, references } from './references'

test.each([
  ['CWE-345', 'CWE', 'https://cwe.mitre.org/data/definitions/345.html'],
  ['CAPEC-194', 'CAPEC', 'https://capec.mitre.org/data/definitions/194.html'],
  ['AML.T0055', 'MITRE ATLAS technique', 'https://atlas.mitre.org/techniques/AML.T0055'],
])('%s leads to its page in %s', (id, standard, url) => {
  expect(referenceOf(id)).toMatchObject({ id, standard, url })
})

test('entries of a list with several editions say which edition they are of', () => {
  expect(referenceOf('LLM06:2025')?.title).toBe('Excessive Agency')
  expect(referenceOf('LLM06:2026')?.title).toBe('Unbounded Consumption')
})

test('an entry of no list is unknown', () => {
  expect(referenceOf('CWE-0')).toBeUndefined()
})

test('every entry has a name or belongs to a list without names, and leads somewhere', () => {
  for (const { title, url, version } of references) {
    expect(title === null || /^\S.*\S$/.test(title)).toBe(true)
    expect(url).toMatch(/^https:\/\/[^{}]+$/)
    expect(version).not.toBe('')
  }
})
