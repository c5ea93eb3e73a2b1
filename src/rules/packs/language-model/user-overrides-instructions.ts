import { autonomous, highImpact } from '../../catalogue/adjusters/deeds'
import { isLedByModel } from '../../catalogue/circumstances/models'
import { all, any, exists, has, not, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** Passes on what users write without a model having read it, so that the next one is the first to. */
const relaysAsItIs = any(
  oneOf('peer.$kind', 'webhook', 'gateway', 'guardrail', 'web-client', 'api', 'process'),
  all(oneOf('peer.$kind', 'chatbot', 'automation-bot', 'worker'), not(has('peer.$llmDriven'))),
  all(
    oneOf('peer.$kind', 'queue'),
    exists('in', all(has('peer.$userInput'), not(sure(has('peer.$llmDriven')))), { of: 'peer' }),
  ),
)

/** Nobody converses with it, but a service of ours hands it what people write. */
const isHandedUserText = exists(
  'in',
  all(has('peer.$userInput'), not(sure(has('peer.$untrustedContent'))), relaysAsItIs),
)

export const userOverridesInstructions: Rule = {
  id: 'BOT-T-201',
  version: 1,
  title: 'A message of a user overrides the instructions of {self} (direct prompt injection)',
  stride: ['T'],
  applies: {
    to: 'element',
    kinds: ['chatbot', 'automation-bot', 'agent', 'orchestrator', 'worker'],
  },
  when: all(any(has('self.$userFacing'), isHandedUserText), isLedByModel),
  gap: null,
  why: 'A model reads its rules and the message as one text and cannot reliably tell whose words are orders. No filter ends this, so what the bot may do must not hang on the model obeying.',
  check:
    'Ask it as a story, in another language, encoded and over many turns to ignore its rules and to use each of its tools for you. What no code and no person stops is what an attacker gets.',
  exception:
    'Only the person who writes sees what it says, and it can do and knows nothing that this person could not do or know without it.',
  likelihood: 4,
  impact: 2,
  impactOn: ['I'],
  adjust: [highImpact, autonomous],
  skill: 1,
  actors: [
    'troll',
    'abusive-user',
    'fraudster',
    'competitor',
    'spammer',
    'script-kiddie',
    'organised-crime',
  ],
  mitigations: [
    { control: 'CTL-TOOL-POLICY', likelihood: 0, impact: 1 },
    { control: 'CTL-HUMAN-APPROVAL', likelihood: 0, impact: 1 },
    { control: 'CTL-LEAST-PRIV', likelihood: 0, impact: 1 },
    { control: 'CTL-STEPUP', likelihood: 0, impact: 1 },
    { control: 'CTL-PROMPT-SCREEN', likelihood: 1, impact: 0, at: ['self', 'in', 'out'] },
    { control: 'CTL-OUTPUT-VALID', likelihood: 1, impact: 0 },
    { control: 'CTL-REDTEAM', likelihood: 1, impact: 0, at: ['model'] },
  ],
  references: [
    'LLM01:2026',
    'LLM01:2025',
    'ASI01:2026',
    'T6:1.1',
    'AML.T0051.000',
    'AML.T0065',
    'NISTAML.018:2025',
    'CWE-1427',
    'AISVS-v1.0-C2.1.3',
    'AISVS-v1.0-C2.1.6',
    'AISVS-v1.0-C9.5.3',
  ],
  floor: 2,
}

export const examples: Examples = {
  about: 'bot',
  flags: {
    'a model answers customers': {
      elements: { customer: 'user', bot: ['chatbot', { usesLlm: 'yes' }] },
      flows: { message: 'customer -> bot' },
    },
    'an agent takes orders from an app': {
      elements: { customer: 'user', app: 'web-client', bot: 'agent' },
      flows: { tap: 'customer -> app', request: 'app -> bot' },
    },
    'a service of ours passes on what people write': {
      elements: { customer: 'user', app: 'web-client', shop: 'api', bot: 'agent' },
      flows: { tap: 'customer -> app', request: 'app -> shop', question: 'shop -> bot' },
    },
    'a worker that calls a model takes messages from a queue': {
      elements: { telegram: 'messaging-platform', jobs: 'queue', bot: 'worker', model: 'llm' },
      flows: { update: 'telegram -> jobs', job: 'jobs -> bot', prompt: 'bot -> model' },
    },
    'a scripted bot hands hard cases to an agent': {
      elements: { customer: 'user', front: ['chatbot', { usesLlm: 'no' }], bot: 'agent' },
      flows: { message: 'customer -> front', case: 'front -> bot' },
    },
  },
  clears: {
    'it follows a script': {
      elements: { customer: 'user', bot: ['chatbot', { usesLlm: 'no' }] },
      flows: { message: 'customer -> bot' },
    },
    'another model has read the message before it': {
      elements: { customer: 'user', front: ['chatbot', { usesLlm: 'yes' }], bot: 'agent' },
      flows: { message: 'customer -> front', task: 'front -> bot' },
    },
    'another model has, on the other side of a queue': {
      elements: {
        customer: 'user',
        front: ['chatbot', { usesLlm: 'yes' }],
        tasks: 'queue',
        bot: 'agent',
      },
      flows: { message: 'customer -> front', put: 'front -> tasks', take: 'tasks -> bot' },
    },
    'what people write reaches it as a page that it reads': {
      elements: { visitor: 'user', forum: 'content-source', bot: 'agent' },
      flows: { post: 'visitor -> forum', read: 'bot -> forum' },
    },
    'only staff instruct it': {
      elements: { staff: 'operator', bot: 'agent' },
      flows: { task: 'staff -> bot' },
    },
  },
  asks: {
    'nobody has said whether a model drives it': {
      elements: { customer: 'user', bot: 'chatbot' },
      flows: { message: 'customer -> bot' },
    },
  },
}
