import { expect, test } from 'vitest'
import { ThreatActorId } from '@/model/id'
import type { ThreatActor } from '@/model/threatActor'
import { forgedUpdates } from '@/rules/packs/bot/forged-updates'
import { sketch } from '@/rules/sketch'
import { actorGrounds } from './actorGrounds'

const actor = (id: string, fields: Partial<ThreatActor>): ThreatActor => ({
  id: ThreatActorId.parse(id),
  profile: 'spammer',
  name: '',
  motive: '',
  motivation: 3,
  capability: 3,
  access: [],
  startsAt: [],
  focus: false,
  ...fields,
})

const told = (...actors: readonly ThreatActor[]) => {
  const table = Object.fromEntries(actors.map((each) => [each.id, each]))
  return actorGrounds({ ...forgedUpdates, skill: 3 }, { ...sketch({}), actors: table }).map(
    ({ text }) => text,
  )
}

test('says whom the rule thinks of, and of each actor whether they would and could', () => {
  const [whom, able, weak, other] = told(
    actor('a', { name: 'Ring', capability: 5, focus: true }),
    actor('b', { name: 'Bored pupil', capability: 1 }),
    actor('c', { profile: 'vendor', capability: 5 }),
  )
  expect(whom).toMatch(/^the rule thinks of .+ with a capability of \d or more$/)
  expect(able).toMatch(/^Ring, .+, capability 5, in focus: would and could$/)
  expect(weak).toMatch(/^Bored pupil, .+, capability 1: would, but could not$/)
  expect(other).toMatch(/capability 5: could, but would not$/)
})

test('of many actors the first are told, and how many more there are', () => {
  const many = Array.from({ length: 9 }, (_, index) => actor(`actor${index}`, {}))
  expect(told(...many)).toHaveLength(8)
  expect(told(...many).at(-1)).toBe('and 3 more')
})
