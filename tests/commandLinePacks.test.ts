import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { SarifLog } from '@/interchange/sarif/sarifLog'
import { libraryPack } from '@/rules/packs/library'
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

  test('is named by a comparison when one of the states has it switched on', () => {
    const without = structuredClone(file)
    without.model.about.packs = without.model.about.packs.filter((id) => id !== 'acme/payments')
    const before = written('no-cards.corral.json', JSON.stringify(without))
    const { code, out, err } = corral(['diff', before, cards, '--json', '--pack', pack])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const { threats } = JSON.parse(out) as { threats: { key: string; causes: unknown[] }[] }
    expect(threats.find((threat) => threat.key.startsWith(key))?.causes).toEqual([
      expect.objectContaining({
        text: 'The rule pack was switched on: “Payments at Acme” (acme/payments)',
      }),
    ])
  })

  test('is missed when it is not given, and that is said beside the result', () => {
    const { code, out, err } = corral(['evaluate', cards, '--json'])
    expect(code).toBe(0)
    expect(err).toContain('“acme/payments”')
    expect((JSON.parse(out) as Told).threats.map(({ rule }) => rule)).not.toContain(key)
  })

  test('is needed for a check, which does not pass for want of rules', () => {
    const report = inFolder('missed.sarif')
    const words = ['check', cards, '--fail-on', 'high', '--baseline', template, '--sarif', report]
    for (const more of [[], ['--without-pack', 'acme/other']]) {
      const { code, out, err } = corral([...words, ...more])
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toMatch(/^corral: .*“acme\/payments”.*--pack FILE.*--without-pack ID\.\n$/)
      expect(existsSync(report)).toBe(false)
    }
  })

  test('is left out of a check that is told so, and that is said beside the result', () => {
    const words = ['check', cards, '--fail-on', 'high', '--baseline', template]
    const { code, err } = corral([...words, '--without-pack', 'acme/payments'])
    expect(code).toBe(0)
    expect(err).toBe('Checked without “acme/payments”, which the model has switched on.\n')
  })

  test('cannot be given and left out at once, and the library is always here', () => {
    const words = ['check', cards, '--fail-on', 'high', '--pack', pack]
    for (const id of ['acme/payments', libraryPack.id]) {
      const { code, err } = corral([...words, '--without-pack', id])
      expect(code).toBe(2)
      expect(err).toContain(`the rules of “${id}” are. Leave it out.`)
    }
  })

  test('can fail a check, and has its help in the report', () => {
    const report = inFolder('pack.sarif')
    const words = ['check', cards, '--fail-on', 'high', '--baseline', template]
    expect(here(...words, '--without-pack', 'acme/payments').code).toBe(0)
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
