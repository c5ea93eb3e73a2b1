import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { schemaName } from '@/interchange/corral/corralFile'
import { jsonSchema } from '@/interchange/corral/jsonSchema'
import { writeCorral } from '@/interchange/corral/writeCorral'
import { openFile } from '@/interchange/openFile'
import { canonicalJson } from '@/model/canonicalJson'
import { CURRENT_VERSION } from '@/model/migrations/migrations'
import { type Model, tableNames } from '@/model/model'

const fixtures = 'tests/fixtures'
const published = `public/schema/${schemaName}`

function opened(name: string): Model {
  const result = openFile(readFileSync(`${fixtures}/${name}`, 'utf8'), name)
  if (result.type === 'refused') throw new Error(`${result.where ?? name}: ${result.message}`)
  return result.model
}

test('each version of the format has a file that keeps opening', () => {
  const names = readdirSync(fixtures).filter((name) => name.endsWith('.corral.json'))
  expect(names).toEqual(expect.arrayContaining(files))
  for (const name of names) expect(opened(name).about.title).not.toBe('')
})

const files = Array.from({ length: CURRENT_VERSION }, (_, i) => `format-${i + 1}.corral.json`)

test.each(files)('%s has a record in every table', (file) => {
  expect(tableNames.filter((table) => Object.keys(opened(file)[table]).length === 0)).toEqual([])
})

test.each(files)('%s keeps what people wrote, to the letter', (file) => {
  const model = opened(file)
  expect(Object.values(model.elements).map(({ name }) => name)).toContain('Customer 👩‍💻 R&D < 5')
  expect(Object.values(model.ownThreats).map(({ notes }) => notes)).toContain(
    'See the \ud83d half.',
  )
})

test('the file of version 1 opens with nothing in what came later', () => {
  const { diagrams, elements } = opened('format-1.corral.json')
  const later = { leftOut: {}, notes: {}, locked: {} }
  expect(Object.values(diagrams)).toMatchObject([later])
  expect(Object.values(elements).filter(({ details }) => details !== null)).toEqual([])
})

test('the file of version 2 says everything that its version can say', () => {
  const { about, elements, diagrams } = opened('format-2.corral.json')
  expect(about).toMatchObject({
    later: { 'element:bot mfa': '2026-02-03' },
    packs: ['corral/bots', 'acme/payments'],
  })
  expect(elements).toMatchObject({ bot: { details: 'inside', ownKind: 'acme/payments:teller' } })
  expect(diagrams).toMatchObject({
    inside: { leftOut: { ask: true } },
    main: {
      locked: { 'note:hint': true },
      notes: { hint: { text: 'Ask the desk first.\nThen 🙂 draw.' } },
    },
  })
})

test.each(files)('%s, opened, written and opened again, is the same model', (file) => {
  const model = opened(file)
  expect(openFile(writeCorral(model, []), 'again')).toMatchObject({ type: 'opened', model })
})

test('the published JSON Schema is the one of the code; UPDATE=1 npx vitest run tests/fileFormat renews it', () => {
  const schema = canonicalJson(jsonSchema())
  if (process.env['UPDATE'] === '1') writeFileSync(published, schema)
  expect(existsSync(published)).toBe(true)
  expect(readFileSync(published, 'utf8')).toBe(schema)
})
