import { describe, expect, test } from 'vitest'
import { Subject, wholeModel } from '@/model/subject'
import { checkFiles } from '@/testing/checkFiles'
import type { CheckExamples } from './checkExamples'
import { checkModel } from './checkModel'
import { looksAt } from './coverage'
import type { Sketches } from './examples'
import type { ModelCheck } from './modelCheck'
import { partsOf } from './path'
import { readsOf } from './reads'
import type { Rule } from './rule'
import { sketch, subjectOf, type Sketch } from './sketch'
import { storeWithoutData } from './packs/checks/store-without-data'
import { library } from './packs/library'
import { modelChecks } from './packs/modelChecks'

test('the list has every check that has a file, once', () => {
  const ids = modelChecks.map(({ id }) => id)
  expect(ids.toSorted()).toEqual(checkFiles.map(({ check }) => check.id).toSorted())
  expect(new Set(ids).size).toBe(ids.length)
})

test('no released check is gone', () => {
  const ids = modelChecks.map(({ id }) => id)
  expect(ids.toSorted()).toEqual(['CHK-H-001', 'CHK-H-002', 'CHK-H-003', 'CHK-H-004'])
})

test('data is asked for only where it decides about a threat', () => {
  const kinds = storeWithoutData.applies.to === 'element' ? storeWithoutData.applies.kinds : []
  const without = (kinds ?? []).filter(
    (kind) => !library.some((rule) => looksAt(rule, kind) && hangsOnData(rule)),
  )
  expect(without).toEqual([])
})

describe.each(checkFiles)('$check.id', ({ check, name, exportedAs, examples }) => {
  test('is filed under its name', () => {
    expect(name).toBe(exportedAs.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`))
  })

  test('says in our own house form what is unfinished and what to do', () => {
    for (const { title, remedy } of [check, ...(check.throughout ? [check.throughout] : [])]) {
      expect(title).toMatch(/^[A-Z{][^\n!]*\{self\}[^\n!]*$|^\{self\}[^\n!]*[^.!\s]$/)
      expect(title.length).toBeLessThanOrEqual(90)
      expectProse(remedy)
    }
    expectProse(check.why)
  })

  test('shows by example when it speaks and when it is silent', () => {
    expect(Object.keys(examples.flags)).not.toEqual([])
    expect(Object.keys(examples.clears)).not.toEqual([])
    expect(Object.keys(examples.once ?? {}).length > 0).toBe(check.throughout !== undefined)
  })

  each(examples.flags, (drawing) => {
    expect(saidOf(check, drawing)).toContainEqual(aboutOf(examples, drawing))
  })

  each(examples.clears, (drawing) => {
    expect(saidOf(check, drawing)).not.toContainEqual(aboutOf(examples, drawing))
    expect(saidOf(check, drawing)).not.toContainEqual(wholeModel)
  })

  each(examples.once ?? {}, (drawing) => {
    expect(saidOf(check, drawing)).toEqual([wholeModel])
  })
})

function expectProse(prose: string): void {
  expect(prose).toMatch(/^[A-Z][^\n!]*\.$/)
  expect(prose.split(/[.?] /).length).toBeLessThanOrEqual(2)
}

function each(sketches: Sketches, expectOf: (drawing: Sketch) => void): void {
  for (const [title, drawing] of Object.entries(sketches)) test(title, () => expectOf(drawing))
}

const saidOf = (check: ModelCheck, drawing: Sketch) =>
  checkModel(sketch(drawing), [check]).map(({ subject }) => subject)

const aboutOf = ({ about }: CheckExamples, drawing: Sketch) =>
  Subject.parse(subjectOf(about, drawing))

/** Whether the data of a record makes a threat possible, or makes it worse. */
function hangsOnData({ when, gap, impactOn }: Rule): boolean {
  const paths = [when, gap].flatMap((condition) => (condition ? readsOf(condition) : []))
  const names = paths.map((path) => partsOf(path)[1])
  return impactOn.length > 0 || names.some((name) => /^\$(?:own)?(?:[CIA]|Classes)$/.test(name))
}
