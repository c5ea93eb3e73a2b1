import { expect, test } from 'vitest'
import { groupsOf } from '@/review/groups'
import type { Threat } from '@/review/threat'
import { sketch } from '@/rules/sketch'
import { reviewed } from '@/testing/review'
import { linesOf, nextLeft, stepFrom, threatsOn } from './inboxLines'
import { treeKey } from './treeKeys'

const unstoppable = { autonomy: 'fully-autonomous', killSwitch: 'no' } as const
const acting = { ...unstoppable, actions: ['move-money'] }
const { threats } = reviewed(
  sketch({
    elements: {
      planner: ['agent', acting],
      coder: ['agent', acting],
      hook: ['webhook', { verifiesWebhookSignature: 'no', rateLimits: 'no' }],
      Telegram: 'messaging-platform',
    },
    flows: { update: 'Telegram -> hook' },
  }),
)
const fresh = threats.filter(({ state }) => state === 'new')
const groups = groupsOf(fresh)
const shared = groups.find((group) => group.threats.length > 1)
const stop = 'BOT-E-207'

test('threats of one rule stand under a heading, a single one by itself, and folding hides only its own', () => {
  const lines = linesOf(groups, new Set(), 'rule')
  expect(lines.filter(({ type }) => type === 'threat')).toHaveLength(fresh.length)
  const alone = lines.filter((line) => line.type === 'threat' && line.group === null)
  expect(alone).toHaveLength(groups.filter((group) => group.threats.length === 1).length)
  const folded = linesOf(groups, new Set([stop]), 'rule')
  expect(lines.length - folded.length).toBe(shared?.threats.length)
  const heading = folded.find(({ id }) => id === stop)
  expect(heading && threatsOn(heading)).toEqual(shared?.threats)
})

test('every group has its heading when threats stand by element or by control', () => {
  const headings = linesOf(groups, new Set(), 'element').filter(({ type }) => type === 'group')
  expect(headings).toHaveLength(groups.length)
})

test('steps lead to the neighbours, from nowhere to the first, and past the ends nowhere', () => {
  const items = [{ id: 'a' }, { id: 'b' }]
  expect(stepFrom(items, 'a', 1)).toEqual({ id: 'b' })
  expect(stepFrom(items, null, 1)).toEqual({ id: 'a' })
  expect(stepFrom(items, 'b', 1)).toBeNull()
  expect(stepFrom(items, 'a', -1)).toBeNull()
})

test('after a decision the next one that is left comes, at the end the last one before', () => {
  const order = ['a', 'b', 'c', 'd'].map((id) => ({ id }) as Threat)
  const after = (...decided: string[]) => nextLeft(order, new Set(decided))?.id ?? null
  expect(after('b')).toBe('c')
  expect(after('a', 'c')).toBe('d')
  expect(after('c', 'd')).toBe('b')
  expect(after('a', 'b', 'c', 'd')).toBeNull()
})

test('the tree is walked, folded, ticked and opened by keys', () => {
  const lines = linesOf(groups, new Set(), 'rule')
  const heading = lines.find(({ type }) => type === 'group')
  if (!heading) throw new Error('Two agents have the same problem.')
  const [at, none] = [lines.indexOf(heading), { ctrlKey: false, metaKey: false, altKey: false }]
  const on = (key: string, line = heading, shiftKey = false) =>
    treeKey({ key, shiftKey, ...none }, lines, line)
  const child = lines[at + 1]
  expect(on('ArrowDown')).toEqual({ type: 'go', to: child?.id })
  expect(on('ArrowDown', heading, true)).toEqual({ type: 'tickAndMove', by: 1 })
  expect(on('ArrowLeft')).toEqual({ type: 'fold', isFolded: true })
  expect(on('ArrowLeft', child)).toEqual({ type: 'go', to: heading.id })
  expect(on('End')).toEqual({ type: 'go', to: lines.at(-1)?.id })
  expect(on('Enter')).toEqual({ type: 'open' })
  expect(on(' ')).toEqual({ type: 'tick' })
  expect(on('q')).toBeNull()
  expect(
    treeKey({ key: 'Enter', shiftKey: false, ...none, ctrlKey: true }, lines, heading),
  ).toBeNull()
})
