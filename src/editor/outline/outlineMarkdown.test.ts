import { expect, test } from 'vitest'
import { changeAbout, rename } from '@/model/edits/records'
import type { DiagramId, ElementId } from '@/model/id'
import { sketch } from '@/rules/sketch'
import { outlineMarkdown } from './outlineMarkdown'

const model = sketch({
  elements: { bot: 'agent', store: 'database' },
  inside: { host: ['bot'] },
  flows: { read: ['bot -> store', { protocol: 'https', authenticated: 'no' }] },
})
const diagram = Object.keys(model.diagrams)[0] as DiagramId

test('the outline on paper is a list in a list', () => {
  const text = outlineMarkdown(changeAbout(model, { title: 'Shop' }), diagram, null)
  expect(text).toBe(`# Shop

- **host** (Host / container / runtime; Not on this diagram, 1 element)
  - **bot** (AI agent; Not on this diagram)
    - → store: read (HTTPS; Not on this diagram, encrypted, not authenticated)
- **store** (Database; Not on this diagram)
`)
})

test('signs of Markdown in a name are no Markdown, and a name is one line', () => {
  const named = rename(model, { type: 'element', id: 'bot' as ElementId }, '*Bot*\n# <b>')
  expect(outlineMarkdown(named, diagram, null)).toContain(String.raw`**\*Bot\* # \<b\>**`)
})
