import { sharedId } from '../../catalogue/adjusters/secrets'
import { changesThings, couldBeAnotherAgent } from '../../catalogue/circumstances/deeds'
import { provesNoIdentity } from '../../catalogue/circumstances/reach'
import { all, any, exists, has, lacks, not, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** Does its work by way of something else. What a bot does itself, its own record shows. */
const handsOn = any(
  all(
    oneOf('peer.$kind', 'tool', 'mcp-server', 'api', 'queue'),
    exists('out', oneOf('peer.$kind', 'api', 'third-party-api', 'worker', 'code-repo'), {
      of: 'peer',
    }),
  ),
  all(
    oneOf('peer.$kind', 'gateway'),
    exists('out', oneOf('peer.$kind', 'tool', 'mcp-server', 'api'), { of: 'peer' }),
  ),
)

export const untraceableEffects: Rule = {
  id: 'BOT-R-202',
  version: 1,
  title: 'What {self} caused elsewhere cannot be traced back to a person and a prompt',
  stride: ['R'],
  applies: { to: 'element', kinds: ['chatbot', 'automation-bot', 'agent', 'orchestrator'] },
  when: all(
    has('self.$userInput'),
    any(has('self.$multiAgent'), exists('out', handsOn)),
    changesThings,
    any(has('self.$llmDriven'), oneOf('self.$kind', 'automation-bot')),
    not(sure(any(lacks('self.logsActions'), all(couldBeAnotherAgent, provesNoIdentity)))),
  ),
  gap: lacks('self.tracesEndToEnd'),
  why: 'The records of the systems behind it name only the bot. Without one id that runs from the message to the effect, everybody along the way can say that it was somebody else.',
  check:
    'Take a change that the bot made in another system last week and find, starting from that record, the message that led to it and who wrote it.',
  exception:
    'Every call carries the identity of the person, and the systems behind it record that identity.',
  likelihood: 2,
  impact: 3,
  impactOn: [],
  adjust: [sharedId],
  skill: 1,
  actors: ['abusive-user', 'malicious-insider', 'fraudster', 'rogue-agent', 'organised-crime'],
  mitigations: [
    { control: 'CTL-TRACE', likelihood: 2, impact: 0 },
    { control: 'CTL-USER-TOKEN', likelihood: 1, impact: 0 },
    { control: 'CTL-AUDIT', likelihood: 0, impact: 1 },
    { control: 'CTL-TAMPER-LOG', likelihood: 0, impact: 1, at: ['out'] },
  ],
  references: [
    'T8:1.1',
    'ASI03:2026',
    'MCP08:2025',
    'CWE-778',
    'CWE-223',
    'ASVS-v5.0.0-16.2.1',
    'AISVS-v1.0-C9.4.2',
    'AISVS-v1.0-C12.1.1',
  ],
}

export const examples: Examples = {
  about: 'bot',
  flags: {
    'the service behind the tool knows only the tool': {
      elements: {
        customer: 'user',
        bot: ['chatbot', { usesLlm: 'yes', actions: [], tracesEndToEnd: 'no' }],
        shop: ['mcp-server', { actions: ['write-data'] }],
        orders: 'api',
      },
      flows: { message: 'customer -> bot', call: 'bot -> shop', order: 'shop -> orders' },
    },
    'an agent acts on what a bot was told': {
      elements: {
        customer: 'user',
        front: 'chatbot',
        conductor: 'orchestrator',
        bot: ['agent', { actions: ['write-data'], tracesEndToEnd: 'no' }],
      },
      flows: { message: 'customer -> front', wish: 'front -> conductor', task: 'conductor -> bot' },
    },
    'tools are called through a gateway': {
      elements: {
        customer: 'user',
        bot: ['agent', { actions: [], tracesEndToEnd: 'no' }],
        gateway: 'gateway',
        shop: ['mcp-server', { actions: ['write-data'] }],
      },
      flows: { message: 'customer -> bot', call: 'bot -> gateway', order: 'gateway -> shop' },
    },
  },
  clears: {
    'one id follows the message to its effect': {
      elements: {
        customer: 'user',
        bot: ['chatbot', { usesLlm: 'yes', actions: [], tracesEndToEnd: 'yes' }],
        shop: ['mcp-server', { actions: ['write-data'] }],
        orders: 'api',
      },
      flows: { message: 'customer -> bot', call: 'bot -> shop', order: 'shop -> orders' },
    },
    'it changes nothing': {
      elements: {
        customer: 'user',
        bot: ['chatbot', { usesLlm: 'yes', actions: ['read-data'], tracesEndToEnd: 'no' }],
        shop: ['mcp-server', { actions: ['read-data'] }],
        orders: 'api',
      },
      flows: { message: 'customer -> bot', call: 'bot -> shop', query: 'shop -> orders' },
    },
    'its own record shows what it did': {
      elements: {
        customer: 'user',
        bot: ['chatbot', { usesLlm: 'yes', actions: ['write-data'], tracesEndToEnd: 'no' }],
        orders: 'api',
      },
      flows: { message: 'customer -> bot', order: 'bot -> orders' },
    },
    'no person is behind what it does': {
      elements: {
        conductor: 'orchestrator',
        bot: ['agent', { actions: ['write-data'], tracesEndToEnd: 'no' }],
      },
      flows: { task: 'conductor -> bot' },
    },
    'the agents cannot even be told apart, which is said already': {
      elements: {
        customer: 'user',
        conductor: 'orchestrator',
        bot: ['agent', { actions: ['write-data'], workloadIdentity: 'no', tracesEndToEnd: 'no' }],
      },
      flows: { message: 'customer -> conductor', task: 'conductor -> bot' },
    },
    'nothing is recorded at all, which is said already': {
      elements: {
        customer: 'user',
        conductor: 'orchestrator',
        bot: ['agent', { actions: ['write-data'], logsActions: 'no', tracesEndToEnd: 'no' }],
      },
      flows: { message: 'customer -> conductor', task: 'conductor -> bot' },
    },
  },
  asks: {
    'nobody has said whether effects can be traced': {
      elements: {
        customer: 'user',
        conductor: 'orchestrator',
        bot: ['agent', { actions: ['write-data'] }],
      },
      flows: { message: 'customer -> conductor', task: 'conductor -> bot' },
    },
  },
}
