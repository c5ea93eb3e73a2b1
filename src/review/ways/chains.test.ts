import { expect, test } from 'vitest'
import { sketch, type Sketch } from '@/rules/sketch'
import { reviewed } from '@/testing/review'
import { waysIn } from './waysIn'

const crew: Sketch = {
  elements: {
    pages: 'content-source',
    scout: ['agent', { actions: ['read-data'] }],
    clerk: ['agent', { actions: ['read-data'] }],
    herald: ['agent', { actions: ['send-message'] }],
    files: 'database',
  },
  flows: {
    read: 'scout -> pages',
    report: 'scout -> clerk',
    look: 'clerk -> files',
    tell: 'clerk -> herald',
  },
  assets: { pii: { on: ['clerk', 'files'], confidentiality: 4 } },
}

const chains = (drawing: Sketch) =>
  waysIn(reviewed(sketch(drawing))).filter(({ trifecta }) => trifecta !== null)

test('agents that share out untrusted content, private data and a way out leak together', () => {
  const chain = chains(crew).find(({ trifecta }) => trifecta?.content === 'scout')
  expect(chain?.trifecta).toEqual({
    content: 'scout',
    data: 'clerk',
    out: 'herald',
    agents: ['scout', 'clerk', 'herald'],
  })
  expect(chain?.steps.map(({ kind, at }) => `${kind} ${at ?? ''}`)).toEqual([
    'start pages',
    'reply scout',
    'hold scout',
    'act clerk',
    'hold clerk',
    'take clerk',
    'act herald',
    'hold herald',
    'leak herald',
  ])
})

test('without a way out, without private data or without outside content there is no chain', () => {
  const { elements, flows } = crew
  // What an agent asks for on an outside page can carry data out, so these are sent to it.
  const sent = { ...crew, flows: { ...flows, read: 'pages -> scout' } } as const
  expect(chains(sent)).not.toEqual([])
  const mute: Sketch['elements'] = { ...elements, herald: ['agent', { actions: ['read-data'] }] }
  expect(chains({ ...sent, elements: mute })).toEqual([])
  expect(chains({ ...sent, assets: { pii: { on: ['clerk'], confidentiality: 2 } } })).toEqual([])
  const staff: Sketch['elements'] = { ...elements, pages: 'database' }
  expect(chains({ ...sent, elements: staff })).toEqual([])
})

test('where nobody has said what an agent can do, the chain is possible only, and asks', () => {
  const unsaid = { herald: 'agent' } as const
  const [chain] = chains({ ...crew, elements: { ...crew.elements, ...unsaid } })
  expect(chain?.isSure).toBe(false)
  expect(chain?.asks).toContainEqual({
    subject: { type: 'element', id: 'herald' },
    property: 'actions',
  })
})
