import { expect, test } from 'vitest'
import { openFile } from '@/interchange/openFile'
import { writeCorral } from '@/interchange/corral/writeCorral'
import { readPack } from '@/interchange/packs/readPack'
import { FindingKey } from '@/model/id'
import type { Model } from '@/model/model'
import { Model as ModelSchema } from '@/model/model'
import { exportedFindingsOf } from '@/review/exportedFindings'
import { decide } from '@/review/decide'
import { sketch } from '@/rules/sketch'
import { examplePack } from '@/testing/examplePack'
import { analysisOf } from '../analysis/analyseWithRules'
import { withoutPacks } from './unreadPacks'

const read = readPack(examplePack, 'payments.yaml')
if (read.type === 'refused') throw new Error(read.message)
const { pack } = read

const info = {
  id: 'acme/payments',
  name: 'Payments at Acme',
  version: '1.0.0',
  sha256: 'a'.repeat(64),
}
const row = { ...info, addedAt: '2026-01-01T00:00:00.000Z', text: examplePack, pack: {} }

const drawn = sketch({ elements: { safe: 'secrets-vault' } })
const model: Model = ModelSchema.parse({
  ...drawn,
  about: { ...drawn.about, packs: [...drawn.about.packs, 'acme/payments'] },
  elements: {
    safe: {
      ...Object.values(drawn.elements)[0],
      ownKind: 'acme/payments:card-vault',
      answers: { 'acme/payments:usesHsm': 'no' },
    },
  },
})
const key = FindingKey.parse('acme/payments:keys-in-software|safe')

/** The model as it comes out of a file that was written where the pack was at hand. */
function sent(whole: Model) {
  const findings = exportedFindingsOf(analysisOf(whole, [pack]).threats)
  const opened = openFile(writeCorral(whole, findings, [info]), 'sent.corral.json')
  if (opened.type === 'refused' || !opened.found) throw new Error('It was not opened.')
  return { model: opened.model, found: opened.found }
}

const threatIn = (whole: Model) => analysisOf(whole).threats.find(({ id }) => id === key)

test('a file names the packs of its findings with version and hash', () => {
  expect(sent(model).found.packs).toEqual([info])
})

test('what a missing pack found stays readable, under its title and at its place', () => {
  const arrived = sent(model)
  const { model: kept, entries, missing } = withoutPacks(arrived.model, arrived.found, [])
  expect(missing).toEqual([info])
  expect(entries[0]?.message).toContain('“Payments at Acme” (acme/payments 1.0.0)')
  expect(threatIn(kept)).toMatchObject({
    state: 'gone',
    title: 'Keys can be copied from safe',
    on: [{ type: 'element', id: 'safe' }],
    decision: { response: null },
  })
})

test('what was decided about it keeps its reason', () => {
  const { situation, threats } = analysisOf(model, [pack])
  const threat = threats.find(({ id }) => id === key)
  if (!threat) throw new Error('The pack found nothing.')
  const decided = decide(
    model,
    threat,
    { response: 'accept', reason: 'Moved next year', by: 'Ann', at: '2026-01-01T00:00:00.000Z' },
    situation,
  )
  const arrived = sent(decided)
  const { model: kept } = withoutPacks(arrived.model, arrived.found, [])
  expect(kept).toEqual(decided)
  expect(threatIn(kept)).toMatchObject({
    state: 'gone',
    title: 'Keys can be copied from safe',
    decision: { response: 'accept', reason: 'Moved next year', number: 1 },
  })
})

test('once the pack is here it finds the same threat again', () => {
  const arrived = sent(model)
  const { model: kept } = withoutPacks(arrived.model, arrived.found, [])
  const again = analysisOf(kept, [pack]).threats.filter(({ id }) => id === key)
  expect(again).toMatchObject([{ state: 'new', origin: { type: 'finding' } }])
})

test('a pack that is here changes nothing, and another version of it is told', () => {
  const arrived = sent(model)
  expect(withoutPacks(arrived.model, arrived.found, [row])).toEqual({
    model: arrived.model,
    entries: [],
    missing: [],
  })
  const other = { ...row, version: '1.1.0', sha256: 'b'.repeat(64) }
  const { entries } = withoutPacks(arrived.model, arrived.found, [other])
  expect(entries[0]?.message).toContain('written with version 1.0.0')
})

test('a pack of which no file was ever seen is missing too', () => {
  const { missing } = withoutPacks(model, { findings: [], packs: [] }, [{ ...row, pack: null }])
  expect(missing).toEqual([{ id: 'acme/payments', name: '', version: '', sha256: null }])
})
