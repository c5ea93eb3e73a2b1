import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { SarifLog } from '@/interchange/sarif/sarifLog'
import { examplePack } from '@/testing/examplePack'
import {
  corral,
  here,
  inFolder,
  templates,
  type Told,
  useProgram,
  written,
} from './commandLine/program'

useProgram()

const [template = ''] = templates

describe('a pack of one’s own', () => {
  const pack = written('payments.yaml', examplePack)
  const key = 'acme/payments:open-card-number'
  const file = JSON.parse(readFileSync(template, 'utf8')) as {
    model: { about: { packs: string[] }; flows: Flow[] }
  }
  const [flow] = file.model.flows
  file.model.about.packs.push('acme/payments')
  if (flow) flow.answers = { 'acme/payments:cardScope': 'number', encrypted: 'no' }
  const cards = written('cards.corral.json', JSON.stringify(file))

  test('finds what the library does not know', () => {
    const { code, out, err } = corral(['evaluate', cards, '--json', '--pack', pack])
    const told = JSON.parse(out) as Told
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(told.threats.find(({ rule }) => rule === key)).toMatchObject({
      key: `${key}|${flow?.id ?? ''}`,
      status: 'open',
    })
  })

  test('is missed when it is not given, and that is said beside the result', () => {
    const { code, out, err } = corral(['evaluate', cards, '--json'])
    expect(code).toBe(0)
    expect(err).toContain('“acme/payments”')
    expect((JSON.parse(out) as Told).threats.map(({ rule }) => rule)).not.toContain(key)
  })

  test('can fail a check, and has its help in the report', () => {
    const report = inFolder('pack.sarif')
    const words = ['check', cards, '--fail-on', 'high', '--baseline', template]
    expect(here(...words).code).toBe(0)
    const ran = here(...words, '--pack', pack, '--sarif', report)
    expect(ran.code).toBe(1)
    expect(ran.out).toContain(key)
    const { tool } = (JSON.parse(readFileSync(report, 'utf8')) as SarifLog).runs[0] ?? {}
    const rule = tool?.driver.rules.find(({ id }) => id === key)
    expect(rule?.help.text).toContain('Encrypt the connection')
  })

  test('has its rules in the list, and each explained', () => {
    expect(here('rules', '--pack', pack).out).toContain(key)
    expect(here('rules', key, '--pack', pack).out).toContain('carries a card number')
  })
})

interface Flow {
  readonly id: string
  answers: object
}
