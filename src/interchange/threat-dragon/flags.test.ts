import { expect, test } from 'vitest'
import { edge, node, place, plainOf, readingWith } from '@/testing/threatDragonFile'
import { readThreatDragon } from './readThreatDragon'

const read = readingWith(readThreatDragon)

test('one that is set is an answer where Corral asks the same', () => {
  const { elements, flows } = read([
    node('store', 'a', place, { isEncrypted: true }),
    edge('f', { cell: 'a' }, { cell: 'a' }, { isEncrypted: true, protocol: 'HTTPS' }),
  ])
  expect(Object.values(elements)).toMatchObject([{ answers: { encryptedAtRest: 'yes' } }])
  expect(Object.values(flows)).toMatchObject([{ answers: { encrypted: 'yes', protocol: 'https' } }])
})

test('one that is false says nothing, since nobody may have been asked', () => {
  const { elements, flows } = read([
    node('store', 'a', place, { isEncrypted: false, isALog: false, storesCredentials: false }),
    edge(
      'f',
      { cell: 'a' },
      { cell: 'a' },
      { isEncrypted: false, isPublicNetwork: false, protocol: '' },
    ),
  ])
  expect(Object.values(elements)).toMatchObject([{ answers: {}, tags: [], assets: [] }])
  expect(Object.values(flows)).toMatchObject([{ answers: {}, tags: [] }])
})

test('what is stored or handled becomes an asset, once for the model', () => {
  const { elements, assets } = read([
    node('store', 'a', place, { storesCredentials: true }),
    node('store', 'b', place, { storesCredentials: true }),
    node('process', 'c', place, { handlesCardPayment: true }),
  ])
  expect(Object.values(assets).map((asset) => asset.class)).toEqual(['credentials', 'payment'])
  expect(Object.values(elements).map((element) => element.assets)).toEqual([
    ['credentials'],
    ['credentials'],
    ['payment'],
  ])
})

test('what has no counterpart is told and kept', () => {
  const { elements, report } = read([
    node('process', 'a', place, { name: 'Web', privilegeLevel: 'root' }),
  ])
  expect(report.keptAside).toContainEqual({
    where: '“D0” › “Web”',
    message: '“Privilege level: root” has no counterpart in Corral.',
  })
  expect(plainOf(elements)['a']).toMatchObject({
    kept: { 'threat-dragon': { data: { privilegeLevel: 'root' } } },
  })
})

test.each([
  ['HTTP/S', true, 'https'],
  ['HTTP/S', false, undefined],
  ['http', false, 'http'],
  ['HTTP/2', true, undefined],
  ['toString', false, undefined],
])('the protocol %s of a flow that is encrypted (%s) is %s', (protocol, isEncrypted, expected) => {
  const { flows } = read([
    node('store', 'a', place),
    edge('f', { cell: 'a' }, { cell: 'a' }, { isEncrypted, protocol }),
  ])
  expect(Object.values(flows).map(({ answers }) => answers.protocol)).toEqual([expected])
})

test('out of scope keeps its reason', () => {
  const { elements } = read([
    node('actor', 'a', place, { outOfScope: true, reasonOutOfScope: 'Theirs' }),
  ])
  expect(Object.values(elements)).toMatchObject([{ outOfScope: { reason: 'Theirs' } }])
})
