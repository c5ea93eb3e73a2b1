import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { listCoverage, strideCoverage } from '@/rules/coverage'
import { coveragePage } from '@/rules/describe/coveragePage'
import { families, familyOf } from '@/rules/describe/families'
import { familyPage, indexPage } from '@/rules/describe/rulePages'
import { coveredLists } from '@/rules/lists/coveredLists'
import { library } from '@/rules/packs/library'
import { ruleFiles } from '@/testing/ruleFiles'

const folder = 'docs/rules'

const examplesOf = new Map(ruleFiles.map(({ rule, examples }) => [rule.id, examples ?? null]))
const shown = library.map((rule) => ({ rule, examples: examplesOf.get(rule.id) ?? null }))

const pages: ReadonlyMap<string, string> = new Map([
  ['README.md', indexPage(library)],
  [
    'coverage.md',
    coveragePage(
      strideCoverage(library),
      coveredLists.map((list) => listCoverage(list, library)),
    ),
  ],
  ...families.map((family): [string, string] => [
    `${family.id}.md`,
    familyPage(
      family,
      shown.filter(({ rule }) => familyOf(rule) === family),
    ),
  ]),
])

describe('the pages of the catalogue', () => {
  test.each([...pages])('%s says what the rules say now', (name, text) => {
    const file = `${folder}/${name}`
    // `UPDATE=1 npx vitest run tests/catalogue.test.ts` writes them anew after a rule has changed.
    if (process.env['UPDATE']) {
      mkdirSync(folder, { recursive: true })
      writeFileSync(file, text)
    }
    expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(text)
  })

  test('are all that is in their folder', () => {
    expect(readdirSync(folder).toSorted()).toEqual([...pages.keys()].toSorted())
  })
})
