import { describe, expect, test } from 'vitest'
import { library } from '../packs/library'
import { conditionOf } from './conditionOf'
import { didYouMean } from './nearest'
import { packFaults } from './packFaults'
import { PackFile, packFormat } from './packSchema'
import { builtInWords } from './packWords'
import { ruleFaults } from './ruleFaults'
import { ruleInFile } from './ruleInFile'

const pack = (parts: object) =>
  PackFile.parse({ format: packFormat, id: 'acme/x', version: '1', name: 'X', ...parts })

const messages = (parts: object) => packFaults(pack(parts)).map(({ message }) => message)

const rule = (parts: object) => ({
  id: 'acme/x:one',
  title: '{self} is wrong',
  stride: ['T'],
  applies: { to: 'element' },
  why: 'It is.',
  likelihood: 2,
  impact: 2,
  ...parts,
})

const property = (parts: object) => ({
  id: 'acme/x:sealed',
  type: 'yesNo',
  role: 'control',
  on: 'element',
  label: 'Sealed',
  question: 'Is it sealed?',
  ...parts,
})

test.each(library)('$id holds what the rules of packs must hold', (known) => {
  const { when, gap } = known
  const form = ruleInFile(known, 'acme/x:one')
  expect(ruleFaults(form, builtInWords)).toEqual([])
  expect([form.when && conditionOf(form.when), form.gap && conditionOf(form.gap)]).toEqual([
    when,
    gap,
  ])
})

describe('a rule', () => {
  test.each([
    [{ when: { crosses: 'any' } }, 'Only a flow crosses boundaries'],
    [{ when: { has: 'source.mfa' } }, 'Only a rule about flows has a source'],
    [{ when: { has: 'flow.encrypted' } }, 'There is a flow only'],
    [{ when: { has: 'model.mfa' } }, 'known of elements, and this speaks of the model'],
    [{ when: { fact: 'self.actions', oneOf: ['deploy'] } }, 'overlaps'],
    [{ when: { fact: 'self.autonomy', overlaps: ['x'] } }, 'Compare it with oneOf'],
    [{ when: { fact: 'self.mfa', atLeast: 2 } }, 'is no level'],
    [{ when: { fact: 'self.$C', oneOf: ['3'] } }, 'Compare it with atLeast'],
    [{ when: { has: 'self.$exposure' } }, 'Compare it with oneOf'],
    [{ when: { fact: 'self.$zone', oneOf: ['moon'] } }, 'This can never be “moon”'],
    [{ when: { fact: 'self.$ownKind', oneOf: ['acme/x:no'] } }, 'This can never be'],
    [
      { when: { exists: { direction: 'in', of: 'peer', where: { has: 'peer.mfa' } } } },
      'a peer only',
    ],
    [
      {
        applies: { to: 'flow' },
        when: { exists: { direction: 'in', where: { has: 'peer.mfa' } } },
      },
      'A flow has no neighbours itself',
    ],
    [{ title: 'Of {flow}' }, '“{flow}” is none'],
    [{ mitigations: [{ control: 'CTL-TLS' }] }, 'It lowers nothing'],
    [{ applies: { to: 'element', kinds: ['acme/x:safe'] } }, 'There is no kind'],
  ])('%j is faulted', (parts, words) => {
    expect(messages({ rules: [rule(parts)] })[0]).toContain(words)
  })

  test('may look at neighbours of neighbours, but not without end', () => {
    const deep = (steps: number): object =>
      steps === 0
        ? { has: 'peer.mfa' }
        : {
            exists: { direction: 'in', of: steps === 4 ? 'self' : 'peer', where: deep(steps - 1) },
          }
    expect(messages({ rules: [rule({ when: deep(4) })] })[0]).toContain('no further than 3')
  })

  test('is kept to a size that can be judged on every record', () => {
    const many = Array.from({ length: 50 }, () => ({ has: 'self.$trifecta' }))
    const when = { all: Array.from({ length: 5 }, () => ({ any: many })) }
    expect(messages({ rules: [rule({ when })] })).toEqual([expect.stringContaining('250 claims')])
  })
})

describe('a property', () => {
  test.each([
    [{ choices: ['a', 'b'] }, 'no choices but yes and no'],
    [{ type: 'oneOf' }, 'needs its choices'],
    [{ type: 'oneOf', choices: ['a', 'b'] }, 'count as protection'],
    [{ type: 'oneOf', choices: ['a', 'b'], good: ['c'] }, '“c” is none of the choices'],
    [{ type: 'someOf', choices: ['a', 'b'], good: ['a'] }, 'Only a question of type oneOf'],
    [{ type: 'someOf', choices: ['a', 'na'] }, '“na”'],
    [{ type: 'someOf', choices: ['a', 'a'] }, 'twice'],
    [{ on: 'flow', kinds: ['bot'] }, 'Only a question about elements'],
    [{ says: { yes: 'be sealed' } }, 'as one phrase'],
    [{ type: 'someOf', choices: ['a', 'b'], says: 'be a' }, 'Give each choice its phrase'],
    [{ type: 'someOf', choices: ['a', 'b'], says: { c: 'be c' } }, '“c” is none'],
  ])('%j is faulted', (parts, words) => {
    const kinds = 'kinds' in parts ? { kinds: ['api'] } : {}
    expect(messages({ properties: [property({ ...parts, ...kinds })] })[0]).toContain(words)
  })
})

describe('a control', () => {
  test.each([
    [{ on: 'element', property: 'acme/x:sealed', value: 'yes' }, 'There is no property'],
    [{ on: 'flow', property: 'mfa', value: 'yes' }, 'write on: element'],
    [{ on: 'element', property: 'mfa', value: 'often' }, '“often” is no answer'],
  ])('%j is faulted', (effect, words) => {
    const control = { id: 'acme/x:seal', name: 'Seal', kind: 'prevent', effects: [effect] }
    expect(messages({ controls: [control] })[0]).toContain(words)
  })
})

test('what is written wrongly is told by what is close to it', () => {
  expect(didYouMean('encypted', ['encrypted', 'mfa'])).toBe(' Did you mean “encrypted”?')
  expect(didYouMean('vault', ['secrets-vault'])).toBe(' Did you mean “secrets-vault”?')
  expect(didYouMean('anything', ['else'])).toBe('')
})
