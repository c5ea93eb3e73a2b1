import { afterEach, expect, test } from 'vitest'
import { Answers, choicesOf, isAnswerTo } from '../answer'
import { FindingKey } from '../id'
import { type OwnVocabulary, ownKindOf, speak } from './ownVocabulary'
import { isOwnWord, nameInPack, OwnWord, packOfWord } from './ownWord'
import { isAskedOf, propertiesOfElement, propertiesOn, propertyOf } from './properties/properties'

const sealed = 'acme/x:sealed'
const vocabulary: OwnVocabulary = {
  properties: [
    {
      id: sealed,
      type: 'yesNo',
      role: 'control',
      on: 'element',
      kinds: ['database'],
      ownKinds: { 'acme/x:safe': 'secrets-vault' },
      label: 'Sealed',
      question: 'Is it sealed?',
    },
  ],
  kinds: [{ id: 'acme/x:safe', specialises: 'secrets-vault', label: 'Safe', hint: '' }],
}

let hush = () => {}
afterEach(() => hush())

const idsFor = (element: Parameters<typeof propertiesOfElement>[0]) =>
  propertiesOfElement(element).map(({ id }) => id)

test('a question of a pack is asked of its kinds while the pack is spoken, and of nothing else', () => {
  expect(idsFor({ kind: 'database' })).not.toContain(sealed)
  hush = speak(vocabulary)
  expect(idsFor({ kind: 'database' })).toContain(sealed)
  expect(idsFor({ kind: 'secrets-vault', ownKind: 'acme/x:safe' })).toContain(sealed)
  expect(idsFor({ kind: 'secrets-vault' })).not.toContain(sealed)
  expect(isAskedOf(propertyOf(sealed), 'secrets-vault')).toBe(true)
  expect(propertiesOn('flow').map(({ id }) => id)).not.toContain(sealed)
  expect(ownKindOf('acme/x:safe')?.label).toBe('Safe')
})

test('a question of a missing pack has a name, is asked of nothing, and keeps its answers', () => {
  expect(propertyOf(sealed)).toMatchObject({ label: 'sealed', kinds: [] })
  expect(choicesOf(sealed)).toEqual([])
  expect(isAnswerTo(sealed, 'yes')).toBe(false)
  expect(Answers.parse({ [sealed]: 'yes' })).toEqual({ [sealed]: 'yes' })
  expect(Answers.safeParse({ sealed: 'yes' }).success).toBe(false)
})

test('going back does not silence what others have said since', () => {
  const first = speak(vocabulary)
  hush = speak({ ...vocabulary, kinds: [] })
  first()
  expect(idsFor({ kind: 'database' })).toContain(sealed)
  expect(ownKindOf('acme/x:safe')).toBeUndefined()
})

const kindsOf = (name: string) => [
  { id: `acme/${name}:safe`, specialises: 'secrets-vault', label: name, hint: '' } as const,
]

test('whoever has ended is heard no more, in whatever order speakers end', () => {
  const names = ['a', 'b', 'c']
  const heard = () => names.filter((name) => ownKindOf(`acme/${name}:safe`) !== undefined)
  const orders = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ]
  for (const order of orders) {
    const ends = names.map((name) => speak({ properties: [], kinds: kindsOf(name) }))
    const left = new Set(names)
    for (const at of order) {
      ends[at]?.()
      left.delete(names[at] ?? '')
      expect(heard()).toEqual([...left].slice(-1))
    }
  }
})

test('a word of a pack tells its pack and its name', () => {
  expect([packOfWord(sealed), nameInPack(sealed)]).toEqual(['acme/x', 'sealed'])
  expect(isOwnWord('sealed')).toBe(false)
  for (const word of ['Acme/x:y', 'acme:y', 'acme/x:', 'acme/x:y z', 'a/b/c:d']) {
    expect([word, OwnWord.safeParse(word).success]).toEqual([word, false])
  }
  expect(FindingKey.safeParse('acme/x:rule|bot').success).toBe(true)
})
