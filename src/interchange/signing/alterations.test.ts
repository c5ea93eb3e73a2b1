import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from '@/model/canonicalJson'
import { ReviewId } from '@/model/id'
import { exportedFindingsOf } from '@/review/exportedFindings'
import { reviewed } from '@/testing/review'
import { isObject, type Json, type JsonObject } from '../json'
import { openFile } from '../openFile'
import { alterationsOf } from './alterations'
import { FRAME, partsOf } from './parts'
import { type Said, signed } from './sign'

const said: Said = {
  id: ReviewId.parse('r1'),
  by: 'A. Kim',
  role: 'Security lead',
  note: '',
  at: '2026-01-01T12:00:00.000Z',
  next: null,
}

const template = openFile(readFileSync('public/templates/rag-support.corral.json', 'utf8'), 'rag')
if (template.type === 'refused') throw new Error(template.message)
const findings = exportedFindingsOf(reviewed(template.model).threats)
const packs = [{ id: 'corral/bots', name: 'Bots', version: '1', sha256: null }]

test('of a whole model just that record is named in which something was altered', async () => {
  const result = await signed(template.model, said, { findings, packs })
  const review = result.type === 'signed' ? result.review : expect.fail(result.message)
  const keys = [...partsOf(JSON.parse(review.snapshot) as Json).keys()].filter(
    (key) => key !== FRAME,
  )
  expect(new Set(keys.map((key) => key.split('/')[0]))).toContain('findings')
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...keys), fc.nat(), async (key, at) => {
      const file = JSON.parse(review.snapshot) as JsonObject
      const record = partsOf(file).get(key)
      if (!isObject(record)) return expect.fail('Every part is a record.')
      const fields = Object.keys(record).filter((field) => field !== 'id' && field !== 'key')
      record[fields[at % fields.length] ?? ''] = 'altered'
      const altered = { ...review, snapshot: canonicalJson(file) }
      expect(await alterationsOf(altered)).toMatchObject([{ type: 'record', how: 'changed', key }])
      return undefined
    }),
    { numRuns: 60 },
  )
})
