import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { faultsOf } from '@/model/faults'
import { Model, tableNames } from '@/model/model'
import { breaking, placesIn, set, withAt } from '@/testing/brokenJson'
import { type JsonObject, listOf, member, textOf } from '../json'
import { openFile } from '../openFile'
import { readablePart } from './readablePart'
import { readCorral } from './readCorral'

const saved = readFileSync('tests/fixtures/format-2.corral.json', 'utf8')
const file = () => JSON.parse(saved) as JsonObject & { readonly model: JsonObject }
const broken = (model: JsonObject): JsonObject => ({ ...file(), model })
const places = placesIn(file().model).filter((path) => path.length > 0)

const whole = readCorral(file())
const all = whole.type === 'read' ? whole.model : expect.fail(whole.message)

test('what can be read of a broken file fits together, and all that is missing is named', () => {
  fc.assert(
    fc.property(fc.constantFrom(...places), breaking, (path, change) => {
      const model = withAt(file().model, path, change)
      const part = readablePart(broken(model))
      if (!part) return
      expect(Model.safeParse(part.model).success).toBe(true)
      expect(faultsOf(part.model)).toEqual([])
      const gone = tableNames.flatMap((table) =>
        listOf(model[table]).filter((record) => {
          const id = textOf(member(record, 'id'))
          return id === null || !Object.hasOwn(part.model[table], id)
        }),
      )
      const left = part.lost.filter(({ where }) => where === 'Left out')
      expect(left.length).toBeGreaterThanOrEqual(gone.length)
    }),
    { numRuns: 2_000 },
  )
})

test('nothing is made up: each record is as the file has it, but for what points to what is gone', () => {
  fc.assert(
    fc.property(fc.constantFrom(...places), breaking, (path, change) => {
      const [table, , field] = path
      const part = readablePart(broken(withAt(file().model, path, change)))
      if (!part || field === undefined || table === 'about') return
      const others = ['assets', 'actors', 'decisions', 'ownThreats', 'assumptions'] as const
      for (const other of others) {
        if (other !== table) expect(part.model[other]).toEqual(all[other])
      }
    }),
    { numRuns: 500 },
  )
})

test('a whole file has no readable part, and neither has one whose beginning is broken', () => {
  expect(readablePart(file())).toBeNull()
  expect(readablePart(broken(withAt(file().model, ['about', 'title'], set(7))))).toBeNull()
  expect(readablePart(broken(withAt(file().model, ['elements'], set('none'))))).toBeNull()
})

test('an element that is broken goes with its data flows, and what was signed is not called whole', () => {
  const model = withAt(file().model, ['elements', 0, 'kind'], set('nonsense'))
  const opened = openFile(JSON.stringify(broken(model)), 'broken.corral.json')
  if (opened.type !== 'refused' || !opened.inPart) return expect.fail('It can be read in part.')
  const { model: part, report } = opened.inPart
  expect(part.about.title).toMatch(/ \(read in part\)$/)
  expect(Object.keys(part.elements)).not.toContain('bot')
  const told = report.decisions.map(({ where, message }) => `${where}: ${message}`)
  expect(told).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Left out: In the element “Support bot”, under “kind”: /),
      'Left out: Also the data flow “Question”, since one of its ends is not there.',
      expect.stringMatching(/^Signed reviews: All of the model was signed/),
    ]),
  )
})
