import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { writeCorral } from '@/interchange/corral/writeCorral'
import { openFile } from '@/interchange/openFile'
import { pemOf } from '@/interchange/signing/publicKey'
import { type Signer, signed, withReview } from '@/interchange/signing/sign'
import { rename } from '@/model/edits/records'
import { ElementId, ReviewId } from '@/model/id'
import type { Model } from '@/model/model'
import { corral, templates, useProgram, written } from './commandLine/program'

useProgram()

const template = templates.find((name) => name.includes('rag')) ?? ''
const opened = openFile(readFileSync(template, 'utf8'), template)
if (opened.type === 'refused') throw new Error(opened.message)
const [bot] = Object.values(opened.model.elements)

/** A key that Corral has never seen, made and used by Node alone. */
function newKey(): Signer {
  const pair = generateKeyPairSync('ed25519')
  const key = createPrivateKey(pair.privateKey.export({ format: 'pem', type: 'pkcs8' }))
  return {
    publicKey: pair.publicKey.export({ format: 'jwk' }).x ?? '',
    sign: (text) => Promise.resolve(sign(null, Buffer.from(text), key).toString('base64url')),
  }
}

async function withOneMore(model: Model, n: number, signer?: Signer): Promise<Model> {
  const said = {
    id: ReviewId.parse(`r${n}`),
    by: 'A. Kim',
    role: 'Security lead',
    note: '',
    at: `2026-0${n}-15T09:00:00.000Z`,
    next: null,
  }
  const result = await signed(model, said, { findings: [], packs: [], ...(signer && { signer }) })
  return result.type === 'signed' ? withReview(model, result.review) : expect.fail(result.message)
}

const key = newKey()

async function chain(): Promise<string> {
  const first = await withOneMore(opened.type === 'opened' ? opened.model : expect.fail(), 1, key)
  const element = { type: 'element', id: bot?.id ?? ElementId.parse('none') } as const
  const second = await withOneMore(rename(first, element, 'Answering machine'), 2, key)
  return writeCorral(second, [])
}

/** What `verify --json` writes, as much of it as the tests read. */
interface Told {
  readonly isSound: boolean
  readonly changedSinceSigned: boolean | null
  readonly reviews: readonly { readonly id: string; readonly signature: string }[]
  readonly faults: readonly {
    readonly type: string
    readonly reviews: readonly string[]
    readonly altered?: readonly object[]
  }[]
}

function told(file: string, ...more: readonly string[]): Told & { readonly code: number | null } {
  const { code, out, err } = corral(['verify', file, '--json', ...more])
  expect(err).toBe('')
  return { code, ...(JSON.parse(out) as Told) }
}

test('a file whose reviews are as they were signed verifies', async () => {
  const file = written('sound.corral.json', await chain())
  const { code, out, err } = corral(['verify', file])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain(
    '2 signed reviews, unbroken; the last by A. Kim on 15 Feb 2026, signature valid.',
  )
  expect(out).toContain('The model says what was signed then.')
  expect(told(file)).toMatchObject({
    code: 0,
    isSound: true,
    changedSinceSigned: false,
    reviews: [
      { id: 'r1', signature: 'valid' },
      { id: 'r2', signature: 'valid' },
    ],
    faults: [],
  })
})

test('what was altered is told by review and record, and the command fails', async () => {
  const text = (await chain()).replace('\\"name\\": \\"Answering', '\\"name\\": \\"Questioning')
  const file = written('altered.corral.json', text)
  const { code, out, err } = corral(['verify', file])
  expect({ code, err }).toEqual({ code: 1, err: '' })
  expect(out).toContain('2 signed reviews, 1 fault;')
  expect(out).toContain(
    'The review by A. Kim of 15 Feb 2026 is not what was signed: the element “Questioning machine” was changed.',
  )
  expect(told(file)).toMatchObject({
    code: 1,
    isSound: false,
    changedSinceSigned: null,
    faults: [
      {
        type: 'altered',
        reviews: ['r2'],
        altered: [{ type: 'record', how: 'changed', key: `elements/${bot?.id}` }],
      },
    ],
  })
})

test('a key that is asked for is demanded of every review', async () => {
  const file = written('signed.corral.json', await chain())
  const pem = written('kim.pem', pemOf(key.publicKey))
  expect(told(file, '--key', pem)).toMatchObject({ code: 0, isSound: true })
  expect(told(file, '--key', key.publicKey)).toMatchObject({ code: 0, isSound: true })
  expect(told(file, '--key', newKey().publicKey)).toMatchObject({
    code: 1,
    faults: [
      { type: 'otherKey', reviews: ['r1'] },
      { type: 'otherKey', reviews: ['r2'] },
    ],
  })
})

test('a model that nobody has signed does not pass', () => {
  expect(told(template)).toMatchObject({ code: 1, isSound: false, reviews: [], faults: [] })
  expect(corral(['verify', template]).out).toContain('No review has been signed.')
})

test('what cannot be used ends with 2 and says why', async () => {
  const file = written('usable.corral.json', await chain())
  for (const [words, why] of [
    [['verify', 'nowhere.corral.json'], /nowhere\.corral\.json cannot be read/],
    [['verify', file, '--key', template], /holds no Ed25519 public key/],
    [['verify'], /verify needs a FILE/],
  ] as const) {
    const { code, out, err } = corral(words)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(why)
    expect(err.trim()).not.toContain('\n')
  }
})
