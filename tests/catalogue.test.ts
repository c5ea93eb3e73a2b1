import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { properties } from '@/model/vocabulary/properties/properties'
import { controls } from '@/rules/catalogue/controls'
import { referenceOf, references } from '@/rules/catalogue/references'
import type { Condition } from '@/rules/condition'
import { listCoverage, strideCoverage } from '@/rules/coverage'
import { coveragePage } from '@/rules/describe/coveragePage'
import { families, familyOf, numbersOf } from '@/rules/describe/families'
import { checksPage, familyPage, indexPage } from '@/rules/describe/rulePages'
import { coveredLists } from '@/rules/lists/coveredLists'
import { library } from '@/rules/packs/library'
import { modelChecks } from '@/rules/packs/modelChecks'
import { readsOf } from '@/rules/reads'
import { ruleFiles } from '@/testing/ruleFiles'

const folder = 'docs/rules'

const examplesOf = new Map(ruleFiles.map(({ rule, examples }) => [rule.id, examples]))
const shown = library.map((rule) => ({ rule, examples: examplesOf.get(rule.id) }))

const pages: ReadonlyMap<string, string> = new Map([
  ['README.md', indexPage(library)],
  ['checks.md', checksPage(modelChecks)],
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

  test('have the families that the guide names, by their numbers and their folders', () => {
    const guide = readFileSync('docs/adding-a-rule.md', 'utf8')
    for (const family of families) {
      expect(guide).toMatch(new RegExp(`\\| ${numbersOf(family)} +\\| \`${family.id}\` +\\|`))
    }
    const astray = ruleFiles.filter(({ rule, family }) => familyOf(rule).id !== family)
    expect(astray.map(({ rule }) => rule.id)).toEqual([])
  })

  test('are all that is in their folder', () => {
    expect(readdirSync(folder).toSorted()).toEqual([...pages.keys()].toSorted())
  })
})

const facts = Object.values(
  import.meta.glob<string>(['/src/model/facts/*.ts', '!/src/model/facts/*.test.ts'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
).join('\n')

/** Every condition that anything in the library is judged by. */
const conditions: readonly Condition[] = [
  ...library.flatMap(({ when, gap, adjust }) => [when, gap, ...adjust.map((each) => each.when)]),
  ...modelChecks.flatMap(({ when, throughout }) => [when, throughout?.when ?? null]),
].flatMap((condition) => condition ?? [])

const readByConditions = new Set(conditions.flatMap(readsOf).map((path) => path.split('.')[1]))

/** Controls that no rule names, each with what it is for instead. */
const otherwiseUseful: { readonly [control: string]: string } = {
  'CTL-TM-REVIEW': 'it ends the check that asks for a rhythm of reviews',
}

describe('the catalogue', () => {
  test('asks no question whose answer nothing reads', () => {
    const unread = properties.filter(
      ({ id }) => !readByConditions.has(id) && !new RegExp(`\\b${id}\\b`).test(facts),
    )
    expect(unread.map(({ id }) => id)).toEqual([])
  })

  test('has no control that no rule names, but for those with another use', () => {
    const named = new Set<string>(
      library.flatMap(({ mitigations }) => mitigations.map(({ control }) => control)),
    )
    const unnamed = controls.map(({ id }) => id).filter((id) => !named.has(id))
    expect(unnamed).toEqual(Object.keys(otherwiseUseful))
  })

  test('has no control that writes only what no condition reads', () => {
    const idle = controls.filter(({ effects }) =>
      effects.every(({ property }) => !readByConditions.has(property)),
    )
    expect(idle.map(({ id }) => id)).toEqual([])
  })

  test('names the edition of a list in the ids of its entries and in the list alike', () => {
    const astray = references.filter(({ id, version }) => {
      const edition = /:(\S+)$/.exec(id)?.[1] ?? /-v([\d.]+)-/.exec(id)?.[1]
      return edition !== undefined && !version.includes(edition)
    })
    expect(astray.map(({ id }) => id)).toEqual([])
  })

  test('says of no two rules the same', () => {
    for (const part of ['title', 'why', 'check'] as const) {
      const said = library.map((rule) => rule[part])
      const twice = said.filter((words, place) => said.indexOf(words) < place)
      expect(twice, part).toEqual([])
    }
  })

  test('says nothing in sentences that have to be read twice', () => {
    const long = library.flatMap(({ id, why, check, exception }) =>
      [why, check, exception]
        .flatMap((prose) => prose.split(/(?<=[.?:;]) /))
        .filter((sentence) => sentence.split(' ').length > 45)
        .map(() => id),
    )
    expect(long).toEqual([])
  })

  test('praises and orders nobody about', () => {
    const worn =
      /\b(?:leverage|utili[sz]e|robust|seamless|crucial|comprehensive|please|obviously)\b/i
    const said = library.filter(({ why, check, exception }) =>
      [why, check, exception].some((prose) => worn.test(prose)),
    )
    expect(said.map(({ id }) => id)).toEqual([])
  })
})

describe('the published lists in full', () => {
  const entries = coveredLists.flatMap((list) => list.entries)
  const byId = new Map(entries.map((entry) => [entry.id, entry]))

  test('name each entry once, and as the citations do', () => {
    expect(byId.size).toBe(entries.length)
    const cited = references.filter(({ id }) => /^(?:LLM|ASI|API|OAT-|AML\.T)\d/.test(id))
    expect(cited.length).toBeGreaterThan(100)
    const astray = cited.filter(({ id, title }) => byId.get(id)?.title !== title)
    expect(astray.map(({ id }) => id)).toEqual([])
  })

  test('are as long as their owners made them', () => {
    const lengths = Object.fromEntries(coveredLists.map((list) => [list.id, list.entries.length]))
    expect(lengths).toEqual({
      'llm-2026': 10,
      'llm-2025': 10,
      asi: 10,
      api: 10,
      oat: 21,
      atlas: 170,
    })
  })

  test('have for each part of a technique the technique', () => {
    const orphans = entries.filter(({ id }) => {
      const whole = /^(AML\.T\d+)\.\d+$/.exec(id)?.[1]
      return whole !== undefined && !byId.has(whole)
    })
    expect(orphans).toEqual([])
  })

  test('are cited by rules in the edition that they have', () => {
    const cited = library.flatMap((rule) => rule.references).filter((id) => byId.has(id))
    expect(cited.every((id) => referenceOf(id) !== undefined)).toBe(true)
  })
})
