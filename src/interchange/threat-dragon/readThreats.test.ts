import { expect, test } from 'vitest'
import { node, place, plainOf, readingWith } from '@/testing/threatDragonFile'
import { readThreatDragon } from './readThreatDragon'

const read = readingWith(readThreatDragon)

test('keep what people wrote, and where they belong', () => {
  const { threats } = threatsOf({
    id: 't',
    number: 4,
    title: 'Fake login',
    type: 'Spoofing',
    description: 'How',
    mitigation: 'Passkeys',
    severity: 'High',
    status: 'Open',
    score: '7.5',
    modelType: 'STRIDE',
    mine: { x: 1 },
  })
  expect(threats).toMatchObject([
    {
      id: 't',
      number: 4,
      title: 'Fake login',
      category: 'Spoofing',
      stride: ['S'],
      description: 'How',
      mitigation: 'Passkeys',
      impact: 4,
      likelihood: null,
      response: null,
      on: [{ type: 'element', id: 'a' }],
      kept: { 'threat-dragon': { threat: { severity: 'High', score: '7.5', mine: { x: 1 } } } },
    },
  ])
})

test.each([
  ['Open', null, 'open', ''],
  ['Mitigated', 'mitigate', 'done', ''],
  ['Not Applicable', 'dismiss', 'done', 'Marked “not applicable” in Threat Dragon'],
  ['NotApplicable', 'dismiss', 'done', 'Marked “not applicable” in Threat Dragon'],
  ['Accepted', 'accept', 'done', 'Marked “accepted” in Threat Dragon'],
  ['Transferred', 'transfer', 'done', 'Marked “transferred” in Threat Dragon'],
  ['Avoided', 'avoid', 'done', 'Marked “avoided” in Threat Dragon'],
  ['Eliminated', 'avoid', 'done', 'Marked “eliminated” in Threat Dragon'],
  ['constructor', null, 'open', ''],
])('%s is the response %s', (status, response, work, reason) => {
  expect(threatsOf({ status }).threats).toMatchObject([{ response, status: work, reason }])
})

test.each([
  ['Low', 2],
  ['Medium', 3],
  ['High', 4],
  ['Critical', 5],
  ['TBD', null],
  ['', null],
])('the severity %j is the impact %s, and says nothing of likelihood', (severity, impact) => {
  expect(threatsOf({ severity }).threats).toMatchObject([{ impact, likelihood: null }])
})

test('a number is given once; a threat that was decided gets one', () => {
  const { threats, about } = threatsOf(
    { title: 'a', number: 3 },
    { title: 'b', number: 3 },
    { title: 'c', status: 'Mitigated' },
    { title: 'd' },
  )
  expect(threats.map(({ number }) => number)).toEqual([3, 4, 5, null])
  expect(about.lastNumber).toBe(5)
})

test('what is no threat is kept with the cell', () => {
  const { elements, threats } = threatsOf({ title: 'a' }, 'nonsense' as unknown as object)
  expect(threats).toHaveLength(1)
  expect(plainOf(elements)['a']).toMatchObject({
    kept: { 'threat-dragon': { threats: ['nonsense'] } },
  })
})

function threatsOf(...threats: object[]) {
  return read([node('actor', 'a', place, { threats })])
}
