import { describe, expect, test } from 'vitest'
import { sketch } from '@/rules/sketch'
import { compared } from '@/testing/compared'
import { addOwnThreat } from '@/review/ownThreats'
import { OwnThreatId } from '@/model/id'
import type { Model } from '@/model/model'
import { causeGroups } from './causeGroups'
import { ruleGroups } from './ruleGroups'

const places = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

/** Several bots that several people write to, over connections that are encrypted or not. */
function bots(encrypted: 'yes' | 'no'): Model {
  return sketch({
    elements: Object.fromEntries(
      places.flatMap((at) => [
        [`user-${at}`, 'user'],
        [`bot-${at}`, ['chatbot', { usesLlm: 'yes' }]],
      ]),
    ),
    inside: {
      internet: places.map((at) => `user-${at}`),
      corporate: places.map((at) => `bot-${at}`),
    },
    flows: Object.fromEntries(
      places.map((at) => [`say-${at}`, [`user-${at} -> bot-${at}`, { encrypted }]]),
    ),
  })
}

const own = { id: OwnThreatId.parse('own'), title: 'Somebody listens', on: [] }
const [element] = Object.values(bots('no').elements)
const written = addOwnThreat(bots('no'), {
  ...own,
  on: element ? [{ type: 'element', id: element.id }] : [],
  likelihood: 3,
  impact: 3,
})
const { threats } = compared(bots('yes'), written)
const alone = causeGroups(threats).flatMap((group) =>
  group.threats.length > 1 ? [] : group.threats,
)

describe('threats that each came for a cause of their own', () => {
  test('are told by their rule where there are many', () => {
    const { groups, alone: left } = ruleGroups(alone, 4)
    expect(groups.map(({ rule, threats: of }) => [rule, of.length])).toContainEqual([
      'BOT-I-501',
      places.length,
    ])
    expect(groups[0]?.title).not.toMatch(/bot-a|[{}]/)
    expect(
      [...groups.flatMap((group) => group.threats), ...left].map(({ id }) => id).toSorted(),
    ).toEqual(alone.map(({ id }) => id).toSorted())
    expect(left.map(({ id }) => id)).toContain('own')
  })

  test('stand one by one where there are few', () => {
    expect(ruleGroups(alone, alone.length)).toEqual({ groups: [], alone })
  })
})
