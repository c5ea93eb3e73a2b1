import { expect, test } from 'vitest'
import { sketch, subjectOf, type Sketch } from './sketch'

const drawing: Sketch = {
  elements: { platform: 'messaging-platform', hook: ['webhook', { replayProtection: 'no' }] },
  inside: { internet: ['platform'], 'cloud-account': ['host one'], 'host one': ['hook'] },
  flows: { update: ['platform -> hook', { protocol: 'https' }] },
  assets: { conversation: ['update'], credentials: { on: ['hook'], confidentiality: 5 } },
  controls: [['CTL-REPLAY', 'hook']],
}

test('a sketch draws elements where it puts them, with the answers it gives', () => {
  const { elements, boundaries } = sketch(drawing)
  expect(Object.values(elements).map(({ name, boundary }) => [name, boundary])).toEqual([
    ['platform', 'internet'],
    ['hook', 'host-one'],
  ])
  expect(Object.values(boundaries).map(({ kind, parent }) => [kind, parent])).toEqual([
    ['internet', null],
    ['cloud-account', null],
    ['host', 'cloud-account'],
  ])
  expect(Object.values(elements)[1]?.answers).toEqual({ replayProtection: 'no' })
})

test('data is as sensitive as its class has it, unless the sketch says otherwise', () => {
  const { assets, flows, elements } = sketch(drawing)
  expect(Object.values(assets).map(({ confidentiality }) => confidentiality)).toEqual([3, 5])
  expect(Object.values(flows)[0]?.assets).toEqual(['conversation'])
  expect(Object.values(elements)[1]?.assets).toEqual(['credentials'])
})

test('a control is in place on the record it names', () => {
  expect(Object.values(sketch(drawing).controls)).toMatchObject([
    { control: 'CTL-REPLAY', status: 'implemented', on: { type: 'element', id: 'hook' } },
  ])
})

test.each([
  ['update', 'flow', 'update'],
  ['host one', 'boundary', 'host-one'],
])('“%s” is a %s', (name, type, id) => expect(subjectOf(name, drawing)).toEqual({ type, id }))

test.each<[string, Sketch, RegExp]>([
  ['an end that is not there', { flows: { update: 'a -> b' } }, /no “a” for the flow “update”/],
  ['a member that is not there', { inside: { host: ['a'] } }, /no “a” for the boundary “host”/],
  [
    'an answer to what is not asked',
    { elements: { user: ['user', { encryptedAtRest: 'yes' }] } },
    /“encryptedAtRest” is not asked of “user”/,
  ],
  [
    'an answer that is no choice',
    { elements: { hook: ['webhook', { replayProtection: 'maybe' }] } },
    /“maybe” is no answer/,
  ],
])('%s is refused', (_, wrong, message) => expect(() => sketch(wrong)).toThrow(message))
