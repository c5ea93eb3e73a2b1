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
  const expected = Array.from({ length: CURRENT_VERSION }, (_, i) => `format-${i + 1}.corral.json`)
  expect(names).toEqual(expect.arrayContaining(expected))
  for (const name of names) expect(opened(name).about.title).not.toBe('')
})

test.each(tableNames)('the file of version 1 has a record in %s', (table) => {
  expect(Object.keys(opened('format-1.corral.json')[table])).not.toEqual([])
})

test('the file of version 1 keeps what people wrote, to the letter', () => {
  const model = opened('format-1.corral.json')
  expect(Object.values(model.elements).map(({ name }) => name)).toContain('Customer 👩‍💻 R&D < 5')
  expect(Object.values(model.ownThreats).map(({ notes }) => notes)).toContain(
    'See the \ud83d half.',
  )
})

test('a model that was opened, written and opened again is the same', () => {
  const model = opened('format-1.corral.json')
  expect(openFile(writeCorral(model, []), 'again')).toMatchObject({ type: 'opened', model })
})

test('the published JSON Schema is the one of the code; UPDATE=1 npx vitest run tests/fileFormat renews it', () => {
  const schema = canonicalJson(jsonSchema())
  if (process.env['UPDATE'] === '1') writeFileSync(published, schema)
  expect(existsSync(published)).toBe(true)
  expect(readFileSync(published, 'utf8')).toBe(schema)
})
