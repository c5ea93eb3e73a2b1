import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryPack } from '@/testing/arbitraryPack'
import { examplePack } from '@/testing/examplePack'
import { canonicalPack } from './canonicalPack'
import { packHash } from './packHash'
import { LARGEST_PACK, readPack } from './readPack'
import { writePack } from './writePack'

function readOrThrow(text: string) {
  const result = readPack(text, 'pack.yaml')
  if (result.type === 'refused') throw new Error(`${result.where}: ${result.message}`)
  return result.pack
}

const inExample = (from: string, to: string) => {
  expect(examplePack).toContain(from)
  return examplePack.replace(from, to)
}

describe('a sound pack', () => {
  test('is read with its rules, controls, properties and kinds', () => {
    const pack = readOrThrow(examplePack)
    expect(pack).toMatchObject({ id: 'acme/payments', version: '1.0.0', name: 'Payments at Acme' })
    expect(pack.rules.map(({ id }) => id)).toEqual([
      'acme/payments:keys-in-software',
      'acme/payments:open-card-number',
    ])
    expect(pack.controls.map(({ id }) => id)).toEqual(['acme/payments:hsm'])
    expect(pack.vocabulary.properties).toHaveLength(2)
    expect(pack.vocabulary.kinds).toHaveLength(1)
  })

  test('says the same in JSON', () => {
    const { source } = readOrThrow(examplePack)
    expect(readOrThrow(JSON.stringify(source, null, '\t')).source).toEqual(source)
  })

  test('may begin with a byte order mark', () => {
    expect(readPack(`\uFEFF${examplePack}`, 'pack.yaml').type).toBe('read')
  })

  test('may refer to a part that it has written once', () => {
    const text = inExample('gap: { lacks: self.encrypted }', 'gap: &open { lacks: self.encrypted }')
    const twice = text.replace('- when: { crosses: [internet] }', '- when: *open')
    expect(readOrThrow(twice).rules[1]?.adjust[0]?.when).toEqual({
      is: 'lacks',
      path: 'self.encrypted',
    })
  })

  test('is the same after it was written and read again, whatever its texts', () => {
    fc.assert(
      fc.property(arbitraryPack, (pack) => {
        expect(readOrThrow(writePack(pack)).source).toEqual(pack)
        expect(readOrThrow(canonicalPack(pack)).source).toEqual(pack)
      }),
      { numRuns: 60 },
    )
  })
})

describe('the hash of a pack', () => {
  test('is of what it says, and not of how it is written', async () => {
    const { source } = readOrThrow(examplePack)
    const hash = await packHash(source)
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(await packHash(readOrThrow(JSON.stringify(source)).source)).toBe(hash)
    expect(await packHash(readOrThrow(`# ours\n${examplePack}`).source)).toBe(hash)
  })

  test('is another when a rule says something else', async () => {
    const other = readOrThrow(inExample('impact: 5', 'impact: 4'))
    expect(await packHash(other.source)).not.toBe(await packHash(readOrThrow(examplePack).source))
  })
})

describe('what is no pack is refused', () => {
  test.each([
    ['nothing', ' \n', 'empty'],
    ['a picture', '\0PNG', 'not a text file'],
    ['prose', 'Dear team,', 'is no rule pack'],
    ['a list', '- a\n- b', 'is no rule pack'],
    ['a threat model', '{ "format": "corral", "version": 1 }', 'format: corral-pack/1'],
    ['a pack of a later Corral', 'format: corral-pack/2', 'Update Corral'],
    ['two documents', 'a: 1\n---\nb: 2\n', 'one document'],
    ['a tag', 'format: !!js/function x', 'no tags'],
    ['JSON that stops', '{ "format": "corral-pack/1", ', 'ends'],
    ['a field named __proto__', `${examplePack}\n__proto__: { rules: [] }\n`, 'Rename it'],
    ['one that is far too large', ' '.repeat(LARGEST_PACK) + examplePack, 'too large'],
    ['one that nests too deeply', `a: ${'['.repeat(100_000)}`, ''],
    ['one that refers to itself', 'a: &a [*a]', ''],
  ])('%s', (_, text, words) => {
    const result = readPack(text, 'notes.txt')
    expect(result).toMatchObject({ type: 'refused' })
    expect(result.type === 'refused' && result.message).toContain(words)
  })

  test('one that grows when its references are followed', () => {
    const lines = ['a: &a [x,x,x,x,x,x,x,x,x]']
    for (const [name, before] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg'].map((each) =>
      each.split(''),
    )) {
      lines.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(',')}]`)
    }
    expect(readPack(lines.join('\n'), 'bomb.yaml')).toMatchObject({
      message: expect.stringContaining('too often'),
    })
  })

  test('any text at all, without throwing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(readPack(text, 'any').type).toBe('refused')
      }),
    )
  })

  test('a pack with any line taken out or doubled, or else read', () => {
    const lines = examplePack.split('\n')
    for (const at of lines.keys()) {
      for (const text of [lines.toSpliced(at, 1), lines.toSpliced(at, 0, lines[at] ?? '')]) {
        const result = readPack(text.join('\n'), 'any')
        if (result.type === 'read') continue
        expect(result.faults.every(({ line, message }) => line > 0 && message !== '')).toBe(true)
        expect(result.faults.every(({ line }) => line <= lines.length + 1)).toBe(true)
      }
    }
  })
})
