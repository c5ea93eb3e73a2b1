import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isObject, type Json, type JsonObject } from '../json'
import { breaking, type Path, placesIn, set, takeOut, withAt } from '@/testing/brokenJson'
import { readCorral } from './readCorral'

const saved = readFileSync('tests/fixtures/format-2.corral.json', 'utf8')
const model = () => (JSON.parse(saved) as { readonly model: JsonObject }).model

/** What the libraries behind say, and what only programmers know. */
const jargon =
  /Invalid |expected |received |undefined|NaN|\[object|Too (?:big|small)|Unrecognized|string|array|object|boolean|(?<!to )null\b(?!\))|regex|pattern|discriminator/

const read = (broken: JsonObject) => readCorral({ ...file(), model: broken })
const file = () => JSON.parse(saved) as JsonObject

describe('a file that was broken at any place', () => {
  const places = placesIn(model()).filter((path) => path.length > 0)

  test('is refused in words, with the place in words and how to mend it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), breaking, (path, change) => {
        const result = read(withAt(model(), path, change))
        if (result.type === 'read') return
        // What stood in the file may be quoted.
        const words = result.message.replaceAll(/“[^”]*”/g, '“…”')
        expect(words).not.toMatch(jargon)
        expect(words).toMatch(/^[A-Z“].*\.$/)
        expect(result.where).toMatch(/^model › /)
      }),
      { numRuns: 3_000 },
    )
  })

  const fields = places.filter(([table, , field]) => table !== 'about' && field && field !== 'id')

  test('names the record by what people call it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fields), breaking, (path, change) => {
        const broken = withAt(model(), path, change)
        const result = read(broken)
        if (result.type === 'read') return
        const [table = '', at = 0] = path
        const record = (broken[String(table)] as Json[])[Number(at)]
        if (!isObject(record)) return
        const names = ['name', 'title', 'statement', 'control', 'by', 'id']
        const known = names.flatMap((name) => {
          const text = record[name]
          return typeof text === 'string' && text.trim() !== '' ? [text.slice(0, 70)] : []
        })
        const isNamed = [...known, `Entry ${Number(at) + 1} `].some((name) =>
          `${result.message} ${result.where ?? ''}`.includes(name),
        )
        expect([isNamed, result.message]).toEqual([true, result.message])
      }),
      { numRuns: 2_000 },
    )
  })
})

test.each<[string, Path, (holder: Json[] | JsonObject, step: string | number) => void, string]>([
  [
    'a text that is a number',
    ['elements', 0, 'description'],
    set(7),
    'In the element “Support bot”, under “description”: A text belongs here, and this is the number 7.',
  ],
  [
    'a field that is missing',
    ['elements', 0, 'kind'],
    takeOut,
    'In the element “Support bot”: The field “kind” is missing. Add it.',
  ],
  [
    'a misspelt kind',
    ['elements', 0, 'kind'],
    set('chatbott'),
    'In the element “Support bot”, under “kind”: Nothing here is called “chatbott”. Did you mean “chatbot”?',
  ],
  [
    'a list that is missing',
    ['assets'],
    takeOut,
    'The list “assets” is missing. Add it; while there is nothing in it, it is [].',
  ],
  [
    'a list that is none',
    ['assets'],
    set('none'),
    '“assets” must be a list of records, and is the text “none”.',
  ],
  [
    'a day that never was',
    ['about', 'nextReview'],
    set('2026-02-30'),
    'In what is said about the model as a whole, under “nextReview”: This is the text “2026-02-30”. A day is written as 2026-11-22.',
  ],
])('%s is told so', (_, path, change, message) => {
  expect(read(withAt(model(), path, change))).toMatchObject({ type: 'refused', message })
})
