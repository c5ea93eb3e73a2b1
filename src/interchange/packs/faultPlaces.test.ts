import { describe, expect, test } from 'vitest'
import { examplePack } from '@/testing/examplePack'
import { readPack } from './readPack'

function faultsOf(text: string) {
  const result = readPack(text, 'pack.yaml')
  return result.type === 'refused' ? result.faults : []
}

const inExample = (from: string, to: string) => {
  expect(examplePack).toContain(from)
  return examplePack.replace(from, to)
}

/** The line on which two texts part. */
function firstDifference(one: string, other: string): number {
  const lines = other.split('\n')
  return one.split('\n').findIndex((line, at) => line !== lines[at]) + 1
}

/** The value over and over, each time with another one of what is in it, or in that, replaced. */
function withOneValue(value: unknown, other: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [other]
  const inside = Object.entries(value).flatMap(([key, part]) =>
    withOneValue(part, other).map((changed) => {
      const copy: object = Array.isArray(value) ? [...value] : { ...value }
      return Object.assign(copy, { [key]: changed })
    }),
  )
  return [other, ...inside]
}

describe('a fault is told with its line and field', () => {
  test.each([
    [
      'a field nobody knows',
      'gap: { lacks: self.encrypted }',
      'gaps: { lacks: self.encrypted }',
      'rules › 2. › gaps',
      'Did you mean “gap”',
    ],
    [
      'a property nobody knows',
      'lacks: self.encrypted',
      'lacks: self.encypted',
      'rules › 2. › gap › lacks',
      'Did you mean “encrypted”',
    ],
    [
      'a property of another sort of record',
      'lacks: self.encrypted',
      'lacks: source.encrypted',
      'rules › 2. › gap › lacks',
      'known of flows',
    ],
    [
      'a role that is not there',
      'lacks: self.encrypted',
      'lacks: peer.mfa',
      'rules › 2. › gap › lacks',
      'peer',
    ],
    [
      'a choice that is none',
      'oneOf: [number]',
      'oneOf: [numbers]',
      'rules › 2. › when › oneOf › 1.',
      'none, token, number',
    ],
    [
      'a comparison that fits no feature',
      '{ fact: self.acme/payments:cardScope, oneOf: [number] }',
      '{ has: self.acme/payments:cardScope }',
      'rules › 2. › when › has',
      'oneOf',
    ],
    [
      'a condition that is none',
      '{ lacks: self.encrypted }',
      '{ missing: self.encrypted }',
      'rules › 2. › gap',
      'A condition is one of',
    ],
    [
      'a condition that is meant and has the wrong shape',
      '{ lacks: self.encrypted }',
      '{ exists: in, where: { has: peer.mfa } }',
      'rules › 2. › gap › exists',
      'direction: in',
    ],
    [
      'a claim about something that is no name',
      '{ lacks: self.encrypted }',
      '{ lacks: [self.encrypted] }',
      'rules › 2. › gap › lacks',
      'A text belongs here',
    ],
    [
      'a field that does not belong to a condition',
      '{ lacks: self.encrypted }',
      '{ lacks: self.encrypted, min: 2 }',
      'rules › 2. › gap › min',
      'does not belong here',
    ],
    [
      'a rule about something that rules are not about',
      'applies: { to: flow }',
      'applies: { to: flows }',
      'rules › 2. › applies › to',
      'Choose from: element, flow, boundary, model',
    ],
    ['a level beyond five', 'impact: 5', 'impact: 7', 'rules › 1. › impact', '1, 2, 3, 4, 5'],
    ['a level as a text', 'impact: 5', 'impact: high', 'rules › 1. › impact', '1, 2, 3, 4, 5'],
    [
      'a kind nobody knows',
      'specialises: secrets-vault',
      'specialises: vault',
      'kinds › 1. › specialises',
      'Did you mean “secrets-vault”',
    ],
    [
      'a kind nobody knows among those of a rule',
      'kinds: [acme/payments:card-vault] }\n    gap',
      'kinds: [secrets-volt] }\n    gap',
      'rules › 1. › applies › kinds › 1.',
      'Did you mean “secrets-vault”',
    ],
    [
      'a control nobody knows',
      'control: CTL-TLS',
      'control: CTL-TSL',
      'rules › 2. › mitigations › 1. › control',
      'Did you mean “CTL-TLS”',
    ],
    [
      'a control that changes nothing there',
      'control: CTL-TLS',
      'control: CTL-RETENTION',
      'rules › 2. › mitigations › 1. › control',
      'changes nothing',
    ],
    [
      'an id of the library',
      'id: acme/payments:open-card-number',
      'id: BOT-S-001',
      'rules › 2. › id',
      'acme/payments',
    ],
    [
      'an id of another pack',
      'id: acme/payments:open-card-number',
      'id: acme/cards:open-card-number',
      'rules › 2. › id',
      'begin with “acme/payments:”',
    ],
    [
      'an id used twice',
      'id: acme/payments:open-card-number',
      'id: acme/payments:keys-in-software',
      'rules › 2. › id',
      'twice',
    ],
    [
      'an id that belongs to Corral',
      'id: acme/payments\n',
      'id: corral/bots\n',
      'id',
      'belong to Corral',
    ],
    [
      'a version that is a number',
      'version: "1.0.0"',
      'version: 1.0',
      'version',
      'quotation marks',
    ],
    [
      'a name that the title cannot fill in',
      'from {self}',
      'from {source}',
      'rules › 1. › title',
      '{self}',
    ],
    [
      'a protection that the kind is not asked about',
      'lacks: self.acme/payments:usesHsm',
      'lacks: self.mfa',
      'rules › 1. › gap › lacks',
      'not asked of secrets-vault',
    ],
    [
      'a second colon',
      'why: A card number',
      'why: Mind: a card number',
      'the file as a whole',
      'second colon',
    ],
    ['a field given twice', 'impact: 4', 'likelihood: 4', 'the file as a whole', 'twice'],
  ])('%s', (...[, from, to, field, words]) => {
    const text = inExample(from, to)
    const [fault] = faultsOf(text)
    expect(fault).toMatchObject({ line: firstDifference(examplePack, text), field })
    expect(fault?.message).toContain(words)
  })

  test('a missing field where it is missing', () => {
    const text = inExample(
      '    stride: [I]\n    applies: { to: flow }',
      '    applies: { to: flow }',
    )
    const [fault] = faultsOf(text)
    const line = text.split('\n').findIndex((each) => each.includes('open-card-number')) + 1
    expect(fault).toMatchObject({ line, field: 'rules › 2. › stride' })
    expect(fault?.message).toContain('“stride” is missing')
  })

  test('in JSON too', () => {
    const read = readPack(examplePack, 'pack.yaml')
    const source = read.type === 'read' ? read.pack.source : null
    const text = JSON.stringify(source, null, 2).replace('self.encrypted', 'self.encypted')
    const line = text.split('\n').findIndex((each) => each.includes('encypted')) + 1
    expect(faultsOf(text)[0]).toMatchObject({ line, field: 'rules › 2. › gap › lacks' })
  })

  test('in plain words, whatever stands in the place of a value', () => {
    const read = readPack(examplePack, 'pack.yaml')
    if (read.type === 'refused') throw new Error(read.message)
    const source: unknown = JSON.parse(JSON.stringify(read.pack.source))
    const long = 'x'.repeat(300)
    for (const bad of [null, 5, 'zzz', [], [1], {}, { a: 1 }, { [long]: 'a' }, true]) {
      for (const changed of withOneValue(source, bad)) {
        for (const { message } of faultsOf(JSON.stringify(changed))) {
          expect(message).not.toMatch(/Invalid|expected|received|input|undefined/)
        }
      }
    }
  })

  test('and every one of several', () => {
    const text = inExample('impact: 5', 'impact: 7').replace('lacks: self.encrypted', 'lack: x')
    expect(faultsOf(text).map(({ field }) => field)).toEqual([
      'rules › 1. › impact',
      'rules › 2. › gap',
    ])
  })
})
