import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { packJsonSchema, packSchemaName } from '@/interchange/packs/packJsonSchema'
import { canonicalJson } from '@/model/canonicalJson'

const published = `public/schema/${packSchemaName}`

test('the published JSON Schema is the one of the code; UPDATE=1 npx vitest run tests/packFormat renews it', () => {
  const schema = canonicalJson(packJsonSchema())
  if (process.env['UPDATE'] === '1') writeFileSync(published, schema)
  expect(existsSync(published)).toBe(true)
  expect(readFileSync(published, 'utf8')).toBe(schema)
})
