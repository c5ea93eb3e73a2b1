import { describe, expect, test } from 'vitest'
import { defaultPack } from '@/model/emptyModel'
import type { Model } from '@/model/model'
import { Model as ModelSchema } from '@/model/model'
import { evaluate } from '@/rules/evaluate'
import { createEvaluator } from '@/rules/evaluator'
import { explain } from '@/rules/explain/explain'
import { inWordsOf } from '@/model/vocabulary/ownVocabulary'
import { missingPacks, rulesInUse } from '@/rules/ownPacks/rulesInUse'
import { library } from '@/rules/packs/library'
import { sketch } from '@/rules/sketch'
import { examplePack } from '@/testing/examplePack'
import { readPack } from './readPack'

const read = readPack(examplePack, 'payments.yaml')
if (read.type === 'refused') throw new Error(read.message)
const { pack } = read

const drawn = sketch({
  elements: { shop: 'api', safe: 'secrets-vault', other: 'secrets-vault' },
  flows: { pay: 'shop -> safe' },
})

/** The drawing, with one of its vaults known as a card vault, and answers to questions of the pack. */
function cards(answers: object = {}, onFlow: object = {}): Model {
  const json = structuredClone(drawn) as unknown as {
    elements: Record<string, object>
    flows: Record<string, object>
  }
  Object.assign(json.elements['safe'] ?? {}, { ownKind: 'acme/payments:card-vault', answers })
  Object.assign(json.flows['pay'] ?? {}, { answers: onFlow })
  return ModelSchema.parse(json)
}

const inUse = rulesInUse(['acme/payments'], [pack])

function found(model: Model) {
  return inWordsOf(inUse.vocabulary, () => {
    const { findings, questions } = evaluate(model, inUse.rules, inUse.controls)
    return {
      findings: Object.fromEntries([...findings].map(([key, { outcome }]) => [key, outcome])),
      asked: questions.map(({ property }) => property),
    }
  })
}

describe('the rules of a pack', () => {
  test('ask what the pack asks, of its own kind alone', () => {
    expect(found(cards())).toMatchObject({
      findings: { 'acme/payments:keys-in-software|safe': 'unverified' },
      asked: expect.arrayContaining(['acme/payments:usesHsm', 'acme/payments:cardScope']),
    })
    expect(found(drawn).findings).not.toHaveProperty('acme/payments:keys-in-software|other')
  })

  test('flag what is missing, and clear what is there', () => {
    const key = 'acme/payments:keys-in-software|safe'
    expect(found(cards({ 'acme/payments:usesHsm': 'no' })).findings[key]).toBe('open')
    expect(found(cards({ 'acme/payments:usesHsm': 'yes' })).findings[key]).toBe('handled')
  })

  test('join their own questions with those of Corral', () => {
    const key = 'acme/payments:open-card-number|pay'
    const number = { 'acme/payments:cardScope': 'number' }
    expect(found(cards({}, { ...number, encrypted: 'no' })).findings[key]).toBe('open')
    expect(found(cards({}, { ...number, encrypted: 'yes' })).findings[key]).toBe('handled')
    expect(found(cards({}, { 'acme/payments:cardScope': 'token' })).findings).not.toHaveProperty(
      key,
    )
  })

  test('are handled by the controls of the pack', () => {
    const model = cards()
    const hsm = {
      id: 'c1',
      control: 'acme/payments:hsm',
      name: '',
      on: { type: 'element', id: 'safe' },
      status: 'implemented',
      evidence: '',
      owner: '',
      due: null,
      notes: '',
    }
    const guarded = ModelSchema.parse({ ...model, controls: { c1: hsm } })
    expect(found(guarded).findings['acme/payments:keys-in-software|safe']).toBe('handled')
  })

  test('take an answer that the pack no longer knows for none', () => {
    const once = cards({}, { 'acme/payments:cardScope': 'magnetic-stripe' })
    expect(found(once).asked).toContain('acme/payments:cardScope')
  })

  test('say why in the words of the pack', () => {
    const model = cards({ 'acme/payments:usesHsm': 'no' })
    inWordsOf(inUse.vocabulary, () => {
      const { findings, situation } = evaluate(model, inUse.rules, inUse.controls)
      const finding = [...findings.values()].find(({ outcome }) => outcome === 'open')
      if (!finding) throw new Error('Nothing was found.')
      const { title, clauses } = explain(finding, situation, inUse.controls)
      const said = clauses.map(({ text }) => text).join(' ')
      expect(title).toBe('Keys can be copied from safe')
      expect(said).toContain('does not keep keys in hardware')
    })
  })

  test('come out the same when one state follows another', () => {
    inWordsOf(inUse.vocabulary, () => {
      const evaluator = createEvaluator(inUse.rules, inUse.controls)
      const states = [
        drawn,
        cards(),
        cards({ 'acme/payments:usesHsm': 'no' }),
        cards({}, { 'acme/payments:cardScope': 'number', encrypted: 'no' }),
        drawn,
      ]
      for (const model of states) {
        const again = evaluate(model, inUse.rules, inUse.controls)
        expect(evaluator.evaluate(model).findings).toEqual(again.findings)
      }
    })
  })
})

describe('the packs of a model', () => {
  test('are those that are switched on; the library is one', () => {
    expect(rulesInUse([defaultPack], [pack]).rules).toEqual(library)
    expect(rulesInUse([defaultPack, 'acme/payments'], [pack]).rules).toHaveLength(
      library.length + 2,
    )
    expect(inUse.rules).toHaveLength(2)
    expect(rulesInUse([], [pack]).rules).toEqual([])
  })

  test('leave their answers in the model when they are not here', () => {
    const model = cards({ 'acme/payments:usesHsm': 'no' })
    const { findings } = evaluate(model, library, [])
    expect([...findings.keys()].filter((key) => key.startsWith('acme'))).toEqual([])
    expect(model.elements[Object.keys(model.elements)[1] as never]).toMatchObject({
      ownKind: 'acme/payments:card-vault',
      answers: { 'acme/payments:usesHsm': 'no' },
    })
    expect(missingPacks(model.about.packs.concat('acme/payments'), [])).toEqual(['acme/payments'])
    expect(missingPacks(['acme/payments', defaultPack], [pack])).toEqual([])
  })
})
