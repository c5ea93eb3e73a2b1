import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  emptyMyPack,
  myPackId,
  renewed,
  versionAfter,
  withoutRule,
  withRule,
} from '@/rules/ownPacks/withRule'
import { PackId } from '@/model/vocabulary/ownWord'
import { arbitraryPack } from '@/testing/arbitraryPack'
import { readRule } from './readRule'
import { writeRule } from './writePack'

const mine = emptyMyPack('my-abcdefgh/rules')

const text = `id: my-abcdefgh/rules:open
title: Anyone can use {self}
stride: [S]
applies: { to: element, kinds: [api] }
gap: { lacks: self.authenticatesCallers }
why: It is open.
likelihood: 4
impact: 4
`

function read(rule: string, pack = mine) {
  const result = readRule(rule, pack)
  if (result.type === 'refused') throw new Error(`${result.where}: ${result.message}`)
  return result.rule
}

test('a rule by itself is read in the words of its pack', () => {
  expect(read(text)).toMatchObject({
    id: 'my-abcdefgh/rules:open',
    version: 1,
    when: null,
    check: '',
  })
})

test.each([
  ['', 'Write a rule', 1],
  ['id: my-abcdefgh/rules:open', 'is missing', 1],
  [text.replace('my-abcdefgh/rules:open', 'other/pack:open'), 'begin with “my-abcdefgh/rules:”', 1],
  [text.replace('authenticatesCallers', 'authenticates'), 'Did you mean', 5],
  [text.replace('likelihood: 4', 'likelihood: [4'), '', 7],
])('a rule that cannot be one is refused at its line: %j', (rule, words, line) => {
  const result = readRule(rule, mine)
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
  const other = read(text.replace('my-abcdefgh/rules:open', 'my-abcdefgh/rules:other'))
  const pack = withRule(withRule(mine, first), other)
  const changed = read(text.replace('impact: 4', 'impact: 2'), pack)
  expect(withRule(pack, changed).rules).toEqual([changed, other])
  expect(withoutRule(pack, 'my-abcdefgh/rules:open').rules).toEqual([other])
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

test('the first version that is kept is 1.0.0', () => {
  expect(versionAfter(mine.version)).toBe('1.0.0')
})

test('a pack of one’s own has an id that a pack may have, and other bytes make another one', () => {
  const bytes = fc.uint8Array({ minLength: 8, maxLength: 8 })
  fc.assert(
    fc.property(bytes, (some) => {
      expect(myPackId(some)).toMatch(/^my-[a-z]{8}\/rules$/)
      expect(PackId.safeParse(myPackId(some)).success).toBe(true)
      expect(myPackId(some.with(3, ((some[3] ?? 0) + 1) % 256))).not.toBe(myPackId(some))
    }),
  )
})
