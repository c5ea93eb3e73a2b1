import { describe, expect, test } from 'vitest'
import type { FactName } from '@/rules/condition'
import type { Sketch } from '@/rules/sketch'
import { factOf, valueOrQuestions } from '@/testing/factsOf'

const value = (drawing: Sketch, name: FactName, element = 'bot') =>
  valueOrQuestions(drawing, element, name)

const chatbotSaid = (answer: string | null): Sketch => ({
  elements: { bot: ['chatbot', answer === null ? {} : { usesLlm: answer }] },
})

const behindGateway = (answers: { usesLlm?: string }): Sketch => ({
  elements: { bot: ['chatbot', answers], gateway: 'gateway', llm: 'llm' },
  flows: { call: 'bot -> gateway', forward: 'gateway -> llm' },
})

const toolChain = (tool: { actions?: string[] }): Sketch => ({
  elements: {
    bot: ['agent', { actions: ['read-data'] }],
    server: ['mcp-server', { actions: ['send-email'] }],
    tool: ['tool', tool],
    deep: ['tool', { actions: ['move-money'] }],
  },
  flows: { call: 'bot -> server', pass: 'server -> tool', further: 'tool -> deep' },
})

const agentActing = (actions: string[] | null, flows: Sketch['flows'] = {}): Sketch => ({
  elements: {
    bot: ['agent', actions === null ? {} : { actions }],
    api: 'third-party-api',
    llm: 'llm',
    user: 'user',
  },
  flows,
})

const combined = (
  answers: { actions?: string[]; usesLlm?: string },
  confidentiality = 3,
): Sketch => ({
  elements: { bot: ['chatbot', answers] },
  assets: { pii: { on: ['bot'], confidentiality } },
})

describe('a bot is user facing', () => {
  test('when people write to it through a front end', () => {
    const drawing: Sketch = {
      elements: { user: 'user', client: 'web-client', gateway: 'gateway', bot: 'chatbot' },
      flows: { type: 'user -> client', post: 'client -> gateway', pass: 'gateway -> bot' },
    }
    expect(value(drawing, '$userFacing')).toBe('yes')
  })

  test('when it fetches messages from a platform', () => {
    const drawing: Sketch = {
      elements: { bot: 'chatbot', platform: 'messaging-platform' },
      flows: { poll: 'bot -> platform' },
    }
    expect(value(drawing, '$userFacing')).toBe('yes')
  })

  test('when a device and a service pass on what people say', () => {
    const drawing: Sketch = {
      elements: { user: 'user', speaker: 'process', speech: 'api', bot: 'chatbot' },
      flows: { speak: 'user -> speaker', audio: 'speaker -> speech', text: 'speech -> bot' },
    }
    expect(value(drawing, '$userFacing')).toBe('yes')
  })

  test('but not when a service sets a robot to work for them', () => {
    const drawing: Sketch = {
      elements: { user: 'user', search: 'api', jobs: 'queue', bot: 'automation-bot' },
      flows: { find: 'user -> search', add: 'search -> jobs', take: 'jobs -> bot' },
    }
    expect(value(drawing, '$userFacing')).toBe('no')
  })

  test('but not for what users write to another bot that calls it', () => {
    const drawing: Sketch = {
      elements: { user: 'user', front: 'chatbot', bot: 'agent' },
      flows: { ask: 'user -> front', delegate: 'front -> bot' },
    }
    expect(value(drawing, '$userFacing')).toBe('no')
    expect(value(drawing, '$userFacing', 'front')).toBe('yes')
  })

  test('and nothing that is no bot is', () => {
    const drawing: Sketch = { elements: { user: 'user', bot: 'api' }, flows: { f: 'user -> bot' } }
    expect(value(drawing, '$userFacing')).toBe('no')
  })
})

describe('a language model decides', () => {
  test('what an agent does, whatever is said of it', () => {
    expect(value({ elements: { bot: 'agent' } }, '$llmDriven')).toBe('yes')
  })

  test('what a bot does that is said to use one, and of the others someone has to say', () => {
    expect(value(chatbotSaid('yes'), '$llmDriven')).toBe('yes')
    expect(value(chatbotSaid('no'), '$llmDriven')).toBe('no')
    expect(value(chatbotSaid(null), '$llmDriven')).toEqual({ asks: ['bot.usesLlm'] })
  })

  test('what a bot does that calls one, which then need not be asked', () => {
    expect(value(behindGateway({}), '$llmDriven')).toBe('yes')
    expect(value(behindGateway({}), 'usesLlm')).toBe('yes')
    expect(factOf(behindGateway({}), 'bot', 'usesLlm').origin).toEqual({
      from: 'derived',
      because: 'it calls a language model (“gateway”)',
    })
    expect(value(behindGateway({ usesLlm: 'no' }), '$llmDriven')).toBe('no')
  })

  test('nothing that a database does', () => {
    expect(value({ elements: { bot: 'database' } }, '$llmDriven')).toBe('no')
  })
})

describe('what an element can do', () => {
  test('includes what its tools can do, two calls deep and no deeper', () => {
    const actions = value(toolChain({ actions: ['run-shell'] }), '$effectiveActions')
    expect(actions).toEqual(['read-data', 'run-shell', 'send-email'])
  })

  test('is known in part while nobody has said what a tool can do', () => {
    const fact = factOf(toolChain({}), 'bot', '$effectiveActions')
    expect(fact.value).toBeNull()
    expect(fact.surely).toEqual(['read-data', 'send-email'])
    expect(value(toolChain({}), '$effectiveActions')).toEqual({ asks: ['tool.actions'] })
  })

  test('includes what the workers do that it hands its tasks to', () => {
    const drawing: Sketch = {
      elements: {
        bot: ['chatbot', { actions: ['send-message'] }],
        hands: ['worker', { actions: ['manage-access'] }],
      },
      flows: { run: 'bot -> hands' },
    }
    expect(value(drawing, '$effectiveActions')).toEqual(['manage-access', 'send-message'])
  })

  test('does not include the deeds of other agents, and a sandbox runs code', () => {
    const drawing: Sketch = {
      elements: {
        bot: ['agent', { actions: [] }],
        other: ['agent', { actions: ['deploy'] }],
        box: 'code-sandbox',
      },
      flows: { ask: 'bot -> other', run: 'bot -> box' },
    }
    expect(value(drawing, '$effectiveActions')).toEqual(['execute-code'])
  })
})

describe('a way out', () => {
  test('is an action that carries data out, or a call to an outside service', () => {
    expect(value(agentActing(['send-email']), '$outward')).toBe('yes')
    expect(value(agentActing([], { call: 'bot -> api' }), '$outward')).toBe('yes')
  })

  test('is not a call to a model nor a reply to its own user', () => {
    const drawing = agentActing(['read-data'], { think: 'bot -> llm', reply: 'bot -> user' })
    expect(value(drawing, '$outward')).toBe('no')
  })

  test('is unknown while its actions are', () => {
    expect(value(agentActing(null), '$outward')).toEqual({ asks: ['bot.actions'] })
  })
})

describe('untrusted content, private data and a way out', () => {
  test('come together in one bot', () => {
    const all = { usesLlm: 'yes', actions: ['browse-web'] }
    expect(value(combined(all), '$trifecta')).toBe('yes')
    expect(value(combined(all, 2), '$trifecta')).toBe('no')
    expect(value(combined({ ...all, usesLlm: 'no' }), '$trifecta')).toBe('no')
    expect(value(combined({ ...all, actions: ['send-email'] }), '$trifecta')).toBe('no')
  })

  test('are asked about only as long as none of them is known to be missing', () => {
    expect(value(combined({ actions: ['browse-web'] }), '$trifecta')).toEqual({
      asks: ['bot.usesLlm'],
    })
    expect(value(combined({ usesLlm: 'no' }), '$trifecta')).toBe('no')
  })
})

test('agents are peers next to one another, and across a queue or a memory', () => {
  const drawing: Sketch = {
    elements: {
      bot: 'orchestrator',
      next: 'agent',
      queue: 'queue',
      behind: 'agent',
      api: 'api',
      apart: 'agent',
    },
    flows: {
      ask: 'bot -> next',
      put: 'bot -> queue',
      take: 'queue -> behind',
      call: 'bot -> api',
      use: 'apart -> api',
    },
  }
  expect(value(drawing, '$peerAgents')).toEqual(['behind', 'next'])
  expect(value(drawing, '$multiAgent')).toBe('yes')
  expect(value(drawing, '$multiAgent', 'apart')).toBe('no')
  expect(value(drawing, '$peerAgents', 'api')).toEqual([])
})

describe('data', () => {
  const drawing: Sketch = {
    elements: { bot: 'chatbot', database: 'database', other: 'api' },
    flows: { write: 'bot -> database' },
    assets: {
      pii: { on: ['bot'], confidentiality: 3, integrity: 2, availability: 1 },
      payment: { on: ['write'], confidentiality: 5, integrity: 1, availability: 1 },
      credentials: { on: ['bot'], confidentiality: 5, integrity: 5, availability: 5 },
    },
  }

  test('counts on an element and its flows by the highest level, credentials apart', () => {
    expect(value(drawing, '$C')).toBe(5)
    expect(value(drawing, '$ownC')).toBe(3)
    expect(value(drawing, '$I')).toBe(2)
    expect(value(drawing, '$C', 'database')).toBe(5)
    expect(value(drawing, '$ownC', 'database')).toBe(0)
  })

  test('has classes, credentials among them', () => {
    expect(value(drawing, '$classes')).toEqual(['credentials', 'payment', 'pii'])
    expect(value(drawing, '$ownClasses')).toEqual(['credentials', 'pii'])
    expect(value(drawing, '$hasData', 'other')).toBe('no')
  })
})

test('who can get at an element follows from where it stands and what reaches it', () => {
  const drawing: Sketch = {
    elements: {
      user: 'user',
      bot: [
        'chatbot',
        { publiclyReachable: 'yes', groupChat: 'yes', actions: ['browse-web'], usesLlm: 'no' },
      ],
      registry: 'package-registry',
    },
    flows: { ask: 'user -> bot', install: 'bot -> registry' },
  }
  expect(value(drawing, '$access')).toEqual(
    [
      'anonymous-remote',
      'authenticated-user',
      'content-author',
      'group-member',
      'insider',
      'network',
      'supply-chain',
    ].toSorted(),
  )
})
