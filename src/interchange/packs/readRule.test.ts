import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  emptyMyPack,
  renewed,
  versionAfter,
  withoutRule,
  withRule,
} from '@/rules/ownPacks/withRule'
import { arbitraryPack } from '@/testing/arbitraryPack'
import { readRule } from './readRule'
import { writeRule } from './writePack'

const text = `id: my/rules:open
title: Anyone can use {self}
stride: [S]
applies: { to: element, kinds: [api] }
gap: { lacks: self.authenticatesCallers }
why: It is open.
likelihood: 4
impact: 4
`

function read(rule: string, pack = emptyMyPack) {
  const result = readRule(rule, pack)
  if (result.type === 'refused') throw new Error(`${result.where}: ${result.message}`)
  return result.rule
}

test('a rule by itself is read in the words of its pack', () => {
  expect(read(text)).toMatchObject({ id: 'my/rules:open', version: 1, when: null, check: '' })
})

test.each([
  ['', 'Write a rule', 1],
  ['id: my/rules:open', 'is missing', 1],
  [text.replace('my/rules:open', 'other/pack:open'), 'begin with “my/rules:”', 1],
  [text.replace('authenticatesCallers', 'authenticates'), 'Did you mean', 5],
  [text.replace('likelihood: 4', 'likelihood: [4'), '', 7],
])('a rule that cannot be one is refused at its line: %j', (rule, words, line) => {
  const result = readRule(rule, emptyMyPack)
  expect(result).toMatchObject({ type: 'refused' })
  if (result.type !== 'refused') return
  expect(result.faults.map(({ message }) => message).join(' ')).toContain(words)
  if (words !== '') expect(result.faults[0]?.line).toBe(line)
})

test('every rule of a pack is the same after it was written and read by itself', () => {
  fc.assert(
    fc.property(arbitraryPack, (pack) => {
      for (const rule of pack.rules) expect(read(writeRule(rule), pack)).toEqual(rule)
    }),
    { numRuns: 10 },
  )
})

test('a rule with the id of another takes its place', () => {
  const first = read(text)
  const other = read(text.replace('my/rules:open', 'my/rules:other'))
  const pack = withRule(withRule(emptyMyPack, first), other)
  const changed = read(text.replace('impact: 4', 'impact: 2'), pack)
  expect(withRule(pack, changed).rules).toEqual([changed, other])
  expect(withoutRule(pack, 'my/rules:open').rules).toEqual([other])
})

test('a rule gets another version when it finds something else, and only then', () => {
  const before = read(text)
  const said = read(text.replace('It is open', 'It is wide open'))
  const found = read(text.replace('lacks', 'has'))
  expect(renewed(said, before).version).toBe(1)
  expect(renewed(found, before).version).toBe(2)
  expect(renewed({ ...found, version: 7 }, before).version).toBe(7)
  expect(renewed(found, undefined).version).toBe(1)
})

test('the version after a version counts on', () => {
  expect([versionAfter('1'), versionAfter('1.9'), versionAfter('1.4.2')]).toEqual([
    '2',
    '1.10',
    '1.4.3',
  ])
})
