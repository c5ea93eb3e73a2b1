import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readPack } from '@/interchange/packs/readPack'
import { Model } from '@/model/model'
import { evaluate } from '@/rules/evaluate'
import { inWordsOf } from '@/model/vocabulary/ownVocabulary'
import { rulesInUse } from '@/rules/ownPacks/rulesInUse'
import { sketch } from '@/rules/sketch'
import { conditionOf } from '@/rules/ownPacks/conditionOf'
import { ConditionInFile } from '@/rules/ownPacks/conditionInFile'
import { examplePack } from '@/testing/examplePack'
import { parse } from 'yaml'

const page = readFileSync('docs/own-packs.md', 'utf8')
const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? []

function packIn(text: string) {
  const read = readPack(text, 'docs/own-packs.md')
  if (read.type === 'refused') throw new Error(`${read.where}: ${read.message}`)
  return read.pack
}

test('the example of the documentation is a pack, and the one that the tests use', () => {
  expect(packIn(example).source).toEqual(packIn(examplePack).source)
})

test('its rules find what the documentation says that they find', () => {
  const pack = packIn(example)
  const drawn = sketch({
    elements: { shop: 'api', safe: 'secrets-vault' },
    flows: { pay: ['shop -> safe', { encrypted: 'no' }] },
  })
  const safe = Object.values(drawn.elements).find(({ name }) => name === 'safe')
  const pay = Object.values(drawn.flows)[0]
  const model = Model.parse({
    ...drawn,
    elements: {
      ...drawn.elements,
      safe: {
        ...safe,
        ownKind: 'acme/payments:card-vault',
        answers: { 'acme/payments:usesHsm': 'no' },
      },
    },
    flows: { pay: { ...pay, answers: { ...pay?.answers, 'acme/payments:cardScope': 'number' } } },
  })
  const { rules, controls, vocabulary } = rulesInUse(['acme/payments'], [pack])
  const found = inWordsOf(vocabulary, () => [...evaluate(model, rules, controls).findings.values()])
  expect(found.map(({ key, outcome }) => [key, outcome])).toEqual([
    ['acme/payments:keys-in-software|safe', 'open'],
    ['acme/payments:open-card-number|pay', 'open'],
  ])
})

test('every condition that the documentation shows is one', () => {
  const [, table = ''] = /## Conditions([\s\S]*?)## Packs/.exec(page) ?? []
  const shown = [...table.matchAll(/`(\{ [^`]* \})`/g)].flatMap(([, text = '']) =>
    text.includes('…') ? [] : [text],
  )
  expect(shown.length).toBeGreaterThan(7)
  for (const text of shown) {
    const parsed = ConditionInFile.safeParse(parse(text))
    expect(parsed.success, text).toBe(true)
    if (parsed.success) expect(conditionOf(parsed.data).is).toBeTruthy()
  }
})
