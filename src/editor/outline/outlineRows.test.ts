import fc from 'fast-check'
import { expect, test } from 'vitest'
import { subjectKey } from '@/model/subject'
import { sketch } from '@/rules/sketch'
import { arbitraryModel } from '@/testing/arbitraryModel'
import { outlineRows } from './outlineRows'
import { outlineAncestors, outlineTree } from './outlineTree'

const model = sketch({
  elements: { bot: 'agent', 'store-10': 'database', 'store-2': 'database', user: 'user' },
  inside: { 'cloud-account': ['host', 'store-10', 'store-2'], host: ['bot'] },
  flows: { ask: 'user -> bot', read: 'bot -> store-2', keep: 'bot -> store-10' },
})
const all = { closed: new Set<string>(), isSought: null }

const drawn = (rows: ReturnType<typeof outlineRows>) =>
  rows.map(({ subject, level }) => `${'-'.repeat(level)} ${subject.id}`)

test('boundaries hold elements, which hold the flows that leave them, all by name', () => {
  expect(drawn(outlineRows(outlineTree(model), all))).toEqual([
    '- cloud-account',
    '-- host',
    '--- bot',
    '---- keep',
    '---- read',
    '-- store-2',
    '-- store-10',
    '- user',
    '-- ask',
  ])
})

test('what is folded hides what is in it, and says that there is something', () => {
  const rows = outlineRows(outlineTree(model), { ...all, closed: new Set(['boundary:host']) })
  expect(drawn(rows)).not.toContain('--- bot')
  expect(rows.map(({ key, isOpen }) => [key, isOpen])).toEqual(
    expect.arrayContaining([
      ['boundary:host', false],
      ['boundary:cloud-account', true],
      ['element:store-2', null],
    ]),
  )
})

test('what is sought is shown with all that it stands in, folded or not', () => {
  const rows = outlineRows(outlineTree(model), {
    closed: new Set(['boundary:cloud-account', 'element:bot']),
    isSought: ({ id }) => String(id) === 'read',
  })
  expect(drawn(rows)).toEqual(['- cloud-account', '-- host', '--- bot', '---- read'])
})

test('every record of a model stands in its outline once, under what it belongs to', () => {
  fc.assert(
    fc.property(arbitraryModel(), (any) => {
      const rows = outlineRows(outlineTree(any), all)
      const ids = [any.elements, any.flows, any.boundaries].flatMap((table) => Object.keys(table))
      expect(rows.map(({ subject }) => String(subject.id)).toSorted()).toEqual(ids.toSorted())
      for (const { subject, parent, level } of rows) {
        const ancestors = outlineAncestors(any, subject)
        expect(ancestors[0] ?? null).toBe(parent)
        expect(ancestors).toHaveLength(level - 1)
        expect(ancestors).not.toContain(subjectKey(subject))
      }
    }),
    { numRuns: 40 },
  )
})
