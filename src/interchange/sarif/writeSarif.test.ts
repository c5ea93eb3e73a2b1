import { expect, test } from 'vitest'
import { writeCorral } from '@/interchange/corral/writeCorral'
import type { Model } from '@/model/model'
import { isStanding } from '@/review/standing'
import { controls } from '@/rules/catalogue/controls'
import { sketch } from '@/rules/sketch'
import { reviewed } from '@/testing/review'
import { recordPlaces } from './recordPlaces'
import type { SarifLog } from './sarifLog'
import { type SarifSource, writeSarif } from './writeSarif'

const bot = sketch({
  elements: {
    telegram: 'messaging-platform',
    hook: ['webhook', { verifiesWebhookSignature: 'no', rateLimits: 'no' }],
    inner: ['webhook', { verifiesWebhookSignature: 'no' }],
  },
  flows: { update: 'telegram -> hook', forwarded: 'hook -> inner' },
})

function report(model: Model, more: Partial<SarifSource> = {}): SarifLog {
  const { threats, situation } = reviewed(model)
  const text = writeSarif({
    threats: threats.filter(isStanding),
    situation,
    controls,
    address: 'models/bot.corral.json',
    placeOf: recordPlaces(writeCorral(model, [])),
    version: '1.2.3',
    isNew: null,
    ...more,
  })
  return JSON.parse(text) as SarifLog
}

const runOf = (log: SarifLog) => log.runs[0] ?? expect.fail('There is no run.')

const prints = (log: SarifLog) =>
  runOf(log).results.map(({ partialFingerprints }) => partialFingerprints)

test('every result has a rule with help, a message, a place and fingerprints', () => {
  const log = report(bot)
  expect(log.version).toBe('2.1.0')
  const { tool, results } = runOf(log)
  expect(tool.driver).toMatchObject({ name: 'Corral', version: '1.2.3' })
  expect(results.length).toBeGreaterThan(1)
  for (const { ruleId, ruleIndex, level, message, locations, partialFingerprints } of results) {
    const rule = tool.driver.rules[ruleIndex]
    expect(rule?.id).toBe(ruleId)
    expect(rule?.help.text).toContain('Why it matters')
    expect(rule?.shortDescription.text).not.toBe('')
    expect(Number(rule?.properties['security-severity'])).toBeGreaterThan(0)
    expect(['error', 'warning', 'note']).toContain(level)
    expect(message.text).toMatch(/\.$/)
    expect(locations).toHaveLength(1)
    expect(partialFingerprints['corralFinding/v1']).toContain(`${ruleId}|`)
  }
})

test('no rule is told twice, and each is told because it found something', () => {
  const { tool, results } = runOf(report(bot))
  const ids = tool.driver.rules.map(({ id }) => id)
  expect(ids).toEqual([...new Set(results.map(({ ruleId }) => ruleId))].toSorted())
})

test('a result points at the lines of its record', () => {
  const text = writeCorral(bot, [])
  const found = runOf(report(bot)).results.find(({ ruleId }) => ruleId === 'BOT-S-001')
  const { region, artifactLocation } = found?.locations[0]?.physicalLocation ?? expect.fail()
  const lines = text.split('\n').slice(region.startLine - 1, region.endLine)
  expect(JSON.parse(lines.join('\n').replace(/,$/, ''))).toMatchObject({
    kind: 'webhook',
  })
  expect(artifactLocation).toEqual({ uri: 'models/bot.corral.json', uriBaseId: '%SRCROOT%' })
})

test('renaming a record and moving its lines change no fingerprint', () => {
  const elements = Object.fromEntries(
    Object.entries(bot.elements).map(([id, each]) => [id, { ...each, name: `New ${each.name}` }]),
  )
  const renamed = { ...bot, elements }
  const moved = `\n\n${writeCorral(renamed, [])}`
  expect(prints(report(renamed, { placeOf: recordPlaces(moved) }))).toEqual(prints(report(bot)))
})

test('with an earlier state each result says whether it is new', () => {
  const log = report(bot, { isNew: ({ id }) => id === 'BOT-S-001|hook' })
  const news = runOf(log).results.filter(({ baselineState }) => baselineState === 'new')
  expect(news.map(({ partialFingerprints }) => partialFingerprints['corralFinding/v1'])).toEqual([
    'BOT-S-001|hook',
  ])
  expect(runOf(log).results.every(({ baselineState }) => baselineState !== undefined)).toBe(true)
  expect(runOf(report(bot)).results.some((each) => 'baselineState' in each)).toBe(false)
})

test('a file elsewhere is named by its whole address', () => {
  const { results } = runOf(report(bot, { address: 'file:///tmp/bot.corral.json' }))
  expect(results[0]?.locations[0]?.physicalLocation.artifactLocation).toEqual({
    uri: 'file:///tmp/bot.corral.json',
  })
})

test('GitHub reads the band that Corral means out of the number', () => {
  const { tool, results } = runOf(report(bot))
  const from = { critical: 9.1, high: 7, medium: 4, low: 0.1 }
  for (const { ruleIndex, properties } of results) {
    const rule = tool.driver.rules[ruleIndex]
    const severity = Number(rule?.properties['security-severity'])
    expect(severity).toBeGreaterThanOrEqual(properties.band ? from[properties.band] : 0)
  }
})
