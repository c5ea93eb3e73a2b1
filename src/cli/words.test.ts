import { expect, test } from 'vitest'
import { Unusable } from './unusable'
import { givenTo } from './words'

const check = {
  name: 'check',
  flags: {
    'fail-on': { type: 'string' },
    pack: { type: 'string', multiple: true },
    json: { type: 'boolean' },
    output: { type: 'string', short: 'o' },
    help: { type: 'boolean' },
  },
  takes: ['FILE', '[ID]'],
} as const

const given = (...words: string[]) => givenTo({ ...check, takes: [...check.takes] }, words)

test('flags and files may come in any order', () => {
  const { isOn, value, files } = given('--fail-on=high', 'a.json', '--json', '-o', 'b', 'X-1')
  expect(files).toEqual(['a.json', 'X-1'])
  expect(value('fail-on')).toBe('high')
  expect(value('output')).toBe('b')
  expect(isOn('json')).toBe(true)
})

test('a flag that was not given is off and has no value', () => {
  const { isOn, value, values } = given('a.json')
  expect(isOn('json')).toBe(false)
  expect(value('fail-on')).toBeNull()
  expect(values('pack')).toEqual([])
})

test('a flag that may be repeated has every value, and a switch may be on twice', () => {
  const { isOn, values } = given('a', '--pack', 'x', '--pack', 'y', '--json', '--json')
  expect(values('pack')).toEqual(['x', 'y'])
  expect(isOn('json')).toBe(true)
})

test('a name that looks like a flag comes after --', () => {
  expect(given('--', '--json').files).toEqual(['--json'])
})

test('help needs nothing else', () => {
  expect(given('--help').isOn('help')).toBe(true)
  expect(given('--help', '-o', 'a', '-o', 'b').isOn('help')).toBe(true)
})

test.each([
  ['an unknown flag', ['a', '--colour'], 'check has no flag --colour'],
  ['an unknown letter', ['a', '-x'], 'check has no flag -x'],
  ['a word that every object knows', ['a', '--constructor'], 'no flag --constructor'],
  ['a flag without its value', ['a', '--fail-on'], '--fail-on needs a value'],
  ['a flag in place of a value', ['a', '--fail-on', '--json'], '--fail-on needs a value'],
  ['a value for a switch', ['a', '--json=yes'], '--json takes no value'],
  [
    'a second value',
    ['a', '--fail-on', 'low', '--fail-on=high'],
    '--fail-on may be given once, and it says “low” and “high”',
  ],
  ['a second value by its letter', ['a', '-o', 'b', '--output', 'b'], '--output may be given once'],
  ['a missing file', ['--json'], 'check needs a FILE'],
  ['one word too many', ['a', 'b', 'c'], 'what to do with “c”'],
])('%s is refused', (_, words, message) => {
  expect(() => given(...words)).toThrow(Unusable)
  expect(() => given(...words)).toThrow(message)
})
