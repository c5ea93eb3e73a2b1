import { describe, expect, test } from 'vitest'
import type { Sketch } from '@/rules/sketch'
import { valueOrQuestions } from '@/testing/factsOf'

const own = { hosting: 'self-hosted' } as const
const reads = { actions: ['read-data'] }

const userInput = (drawing: Sketch, element: string) =>
  valueOrQuestions(drawing, element, '$userInput')

const untrusted = (drawing: Sketch, element: string) =>
  valueOrQuestions(drawing, element, '$untrustedContent')

const toolHosted = (answers: { hosting?: 'third-party' | 'self-hosted' }): Sketch => ({
  elements: { agent: ['agent', reads], tool: ['mcp-server', { ...answers, ...reads }] },
  flows: { call: 'agent -> tool' },
})

const browsing = (actions: string[] | null): Sketch => ({
  elements: { bot: ['chatbot', actions === null ? {} : { actions }] },
})

describe('text of users', () => {
  test('reaches a bot through the platform and the webhook', () => {
    const drawing: Sketch = {
      elements: { platform: 'messaging-platform', hook: 'webhook', bot: 'chatbot', llm: 'llm' },
      flows: { update: 'platform -> hook', pass: 'hook -> bot', prompt: 'bot -> llm' },
    }
    expect(userInput(drawing, 'bot')).toBe('yes')
    expect(userInput(drawing, 'llm')).toBe('yes')
  })

  test('comes back out of a store to whoever reads it', () => {
    const drawing: Sketch = {
      elements: { user: 'user', bot: 'chatbot', database: 'database', report: 'worker' },
      flows: { ask: 'user -> bot', write: 'bot -> database', read: 'report -> database' },
    }
    expect(userInput(drawing, 'report')).toBe('yes')
  })

  test('is not handed by a model from one caller to another', () => {
    const drawing: Sketch = {
      elements: { user: 'user', bot: 'chatbot', llm: 'llm', other: 'automation-bot' },
      flows: { ask: 'user -> bot', prompt: 'bot -> llm', own: 'other -> llm' },
    }
    expect(userInput(drawing, 'other')).toBe('no')
  })

  test('comes through a service that fetches it from a store', () => {
    const drawing: Sketch = {
      elements: { user: 'user', bot: 'chatbot', store: 'database', api: 'api', agent: 'agent' },
      flows: {
        ask: 'user -> bot',
        write: 'bot -> store',
        fetch: 'api -> store',
        call: 'agent -> api',
      },
    }
    expect(userInput(drawing, 'agent')).toBe('yes')
  })

  test('goes through a queue to the other side', () => {
    const drawing: Sketch = {
      elements: { user: 'user', hook: 'webhook', queue: 'queue', worker: 'worker' },
      flows: { send: 'user -> hook', put: 'hook -> queue', take: 'queue -> worker' },
    }
    expect(userInput(drawing, 'worker')).toBe('yes')
  })

  test('ends with people and outside services', () => {
    const drawing: Sketch = {
      elements: { user: 'user', bot: 'chatbot', staff: 'operator', console: 'admin-console' },
      flows: { ask: 'user -> bot', alert: 'bot -> staff', steer: 'staff -> console' },
    }
    expect(userInput(drawing, 'staff')).toBe('yes')
    expect(userInput(drawing, 'console')).toBe('no')
  })
})

describe('content of outsiders', () => {
  test('comes back from pages, against the arrow', () => {
    const drawing: Sketch = {
      elements: { bot: ['agent', reads], web: 'content-source' },
      flows: { fetch: 'bot -> web' },
    }
    expect(untrusted(drawing, 'bot')).toBe('yes')
  })

  test('comes through a tool of ours to the agent that calls it', () => {
    const drawing: Sketch = {
      elements: {
        agent: ['agent', reads],
        tool: ['tool', { ...own, ...reads }],
        web: 'content-source',
      },
      flows: { call: 'agent -> tool', fetch: 'tool -> web' },
    }
    expect(untrusted(drawing, 'agent')).toBe('yes')
  })

  test('comes from a tool that someone else runs', () => {
    expect(untrusted(toolHosted({ hosting: 'third-party' }), 'agent')).toBe('yes')
    expect(untrusted(toolHosted({ hosting: 'self-hosted' }), 'agent')).toBe('no')
    expect(untrusted(toolHosted({}), 'agent')).toEqual({ asks: ['tool.hosting'] })
  })

  test('comes with browsing the web, which someone has to say', () => {
    expect(untrusted(browsing(['browse-web']), 'bot')).toBe('yes')
    expect(untrusted(browsing(['send-message']), 'bot')).toBe('no')
    expect(untrusted(browsing(null), 'bot')).toEqual({ asks: ['bot.actions'] })
  })

  test('is not what a user types', () => {
    const drawing: Sketch = {
      elements: { user: 'user', bot: ['chatbot', reads] },
      flows: { ask: 'user -> bot' },
    }
    expect(untrusted(drawing, 'bot')).toBe('no')
  })
})
