import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPack } from '@/interchange/packs/readPack'
import { defaultPack } from '@/model/emptyModel'
import { Model } from '@/model/model'
import { type Changes, changesBetween, isEmpty } from '@/review/changes/changesBetween'
import type { Side, Stored } from '@/review/changes/side'
import { exportedFindingsOf } from '@/review/exportedFindings'
import type { LoadedPack } from '@/rules/ownPacks/loadedPack'
import { sketch } from '@/rules/sketch'
import { arbitraryChange, arbitrarySaying, undecided } from '@/testing/arbitraryReview'
import { judgedSide } from '@/testing/compared'
import { examplePack } from '@/testing/examplePack'

const own = 'acme/payments'

function packFrom(text: string): LoadedPack {
  const read = readPack(text, 'payments.yaml')
  if (read.type === 'refused') throw new Error(`${read.where}: ${read.message}`)
  return read.pack
}

const pack = packFrom(examplePack)
/** The pack before somebody wrote its second rule. */
const short = examplePack.slice(0, examplePack.indexOf('  - id: acme/payments:open-card-number'))
const earlier = packFrom(short.replace('version: "1.0.0"', 'version: "0.9.0"'))

const drawn = sketch({
  elements: { payer: 'user', shop: ['chatbot', { usesLlm: 'yes' }] },
  inside: { internet: ['payer'], corporate: ['shop'] },
  flows: { pay: ['payer -> shop', { encrypted: 'no' }] },
})

function modelWith(packs: readonly string[]): Model {
  const [pay] = Object.values(drawn.flows)
  return Model.parse({
    ...drawn,
    about: { ...drawn.about, packs },
    flows: { pay: { ...pay, answers: { ...pay?.answers, 'acme/payments:cardScope': 'number' } } },
  })
}

/** A state as it was signed when these packs were at hand. */
function signedWith(model: Model, then: readonly LoadedPack[], now = then): Side {
  const { threats, inUse } = judgedSide(model, { packs: then })
  const stored: Stored = { findings: exportedFindingsOf(threats), packs: inUse.packs }
  return judgedSide(model, { packs: now, stored })
}

const libraryOf = (version: string): Stored['packs'] => [
  { id: defaultPack, name: 'Bots and agents', version, sha256: null },
]

const told = ({ threats }: Changes) =>
  threats.map(({ id, kind, causes }) => [kind, id, ...causes.map(({ text }) => text)])

const key = 'acme/payments:open-card-number|pay'

describe('a pack that is switched between two states', () => {
  const [off, on] = [modelWith([defaultPack]), modelWith([defaultPack, own])]

  test('is why its threats came, and each state is judged with its own packs', () => {
    const changes = changesBetween(signedWith(off, [pack]), judgedSide(on, { packs: [pack] }))
    expect(told(changes)).toEqual([
      ['new', key, 'The rule pack was switched on: “Payments at Acme” (acme/payments)'],
    ])
  })

  test('is why they are gone, also where both states were signed', () => {
    const changes = changesBetween(signedWith(on, [pack]), signedWith(off, [pack]))
    expect(told(changes)).toEqual([
      ['gone', key, 'The rule pack was switched off: “Payments at Acme” (acme/payments)'],
    ])
  })

  test('is told of the library in the same way', () => {
    const changes = changesBetween(judgedSide(off), judgedSide(modelWith([])))
    expect(changes.threats.length).toBeGreaterThan(0)
    for (const { causes } of changes.threats) {
      expect(causes.map(({ text }) => text)).toEqual([
        'The rule pack was switched off: the rules that come with Corral',
      ])
    }
  })
})

describe('a pack that was changed between two states', () => {
  const model = modelWith([defaultPack, own])
  const now = judgedSide(model, { packs: [pack] })
  const changed =
    'The rule pack “Payments at Acme” (acme/payments) changed (version 1.0.0, before 0.9.0)'

  test('is named as the cause of what it finds since', () => {
    expect(told(changesBetween(signedWith(model, [earlier], [pack]), now))).toEqual([
      ['new', key, changed, expect.stringContaining('acme/payments:open-card-number is new')],
    ])
  })

  test('is named between two signed states, though today one pack judges both', () => {
    const [first, second] = [signedWith(model, [earlier], [pack]), signedWith(model, [pack])]
    expect(told(changesBetween(first, second))).toEqual([
      ['new', key, changed, expect.stringContaining('acme/payments:open-card-number is new')],
    ])
  })

  test('after both of them is the cause of nothing', () => {
    const [first, second] = [1, 2].map(() => signedWith(model, [earlier], [pack]))
    expect(first && second && isEmpty(changesBetween(first, second))).toBe(true)
  })

  test('under the same version is told by its hash', () => {
    const same = packFrom(short)
    const before = signedWith(model, [{ ...same, sha256: 'a' }], [pack])
    const after = judgedSide(model, { packs: [{ ...pack, sha256: 'b' }] })
    expect(told(changesBetween(before, after))).toEqual([
      [
        'new',
        key,
        'The rule pack “Payments at Acme” (acme/payments) changed, though it still calls itself version 1.0.0',
        expect.stringContaining('is new or finds more'),
      ],
    ])
  })

  test('and that is not here says so, and not that a threat was dealt with', () => {
    const changes = changesBetween(signedWith(model, [pack], []), judgedSide(model))
    expect(told(changes)).toEqual([
      [
        'gone',
        key,
        'The rule pack “Payments at Acme” (acme/payments) is not here, so its rules were not run',
      ],
    ])
  })
})

describe('two signed states', () => {
  const edited = fc
    .array(fc.oneof(arbitraryChange, arbitrarySaying), { maxLength: 5 })
    .map((edits) => edits.reduce((model, edit) => edit(model), undecided))

  test('that are the same have no changes, whatever their rules found', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(edited, fc.func(fc.boolean()), (model, isKept) => {
        const { threats, inUse } = judgedSide(model)
        const findings = exportedFindingsOf(threats).filter(({ key: id }) => isKept(id))
        const side = () => judgedSide(model, { stored: { findings, packs: inUse.packs } })
        expect(isEmpty(changesBetween(side(), side()))).toBe(true)
      }),
      { numRuns: 15 },
    )
  })

  test('tell of every threat that differs why it does', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(edited, edited, fc.func(fc.boolean()), (one, other, isKept) => {
        const side = (model: Model, packs: Stored['packs']) => {
          const findings = exportedFindingsOf(judgedSide(model).threats)
          const kept = findings.filter(({ key: id }) => isKept(id))
          return judgedSide(model, { stored: { findings: kept, packs } })
        }
        const changes = changesBetween(side(one, libraryOf('0.9')), side(other, libraryOf('1.0')))
        expect(changes.threats.filter(({ causes }) => causes.length === 0)).toEqual([])
      }),
      { numRuns: 15 },
    )
  })
})
