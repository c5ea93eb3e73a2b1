import { autonomous, highImpact } from '../../catalogue/adjusters/deeds'
import { isLedByModel } from '../../catalogue/circumstances/models'
import { all, any, exists, has, not, oneOf } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** It works through records, such as tickets, that something else fills with what users write. */
const readsWhatUsersLeft = all(
  not(has('self.$userFacing')),
  has('self.$userInput'),
  exists(
    'out',
    all(
      oneOf('peer.$kind', 'database', 'object-store', 'data-store'),
      exists('in', has('peer.$userInput'), { of: 'peer', min: 2 }),
    ),
  ),
)

export const instructionsInOutsideContent: Rule = {
  id: 'BOT-T-202',
  version: 1,
  title: 'Instructions hidden in outside content steer {self} (indirect prompt injection)',
  stride: ['T'],
  applies: {
    to: 'element',
    kinds: ['chatbot', 'automation-bot', 'agent', 'orchestrator', 'worker'],
  },
  when: all(any(has('self.$untrustedContent'), readsWhatUsersLeft), isLedByModel),
  gap: null,
  why: 'Whoever can write a page, a ticket, a mail or the answer of a tool that it will read can give it orders, which it carries out with its own rights. The attacker never talks with it, and its user sees nothing.',
  check:
    'Put a harmless order into each kind of content that it reads from others, in plain sight and hidden, and give it a normal task on that content. Any trace of the order in its plan, its calls or its answer proves the point.',
  exception:
    'A model without tools reads the content, and hands on only values of a fixed form such as a number or one of a list.',
  likelihood: 4,
  impact: 3,
  impactOn: ['I'],
  adjust: [highImpact, autonomous],
  skill: 2,
  actors: [
    'organised-crime',
    'competitor',
    'malicious-publisher',
    'script-kiddie',
    'nation-state',
    'spammer',
    'rogue-agent',
  ],
  mitigations: [
    { control: 'CTL-CONTENT-ISO', likelihood: 2, impact: 0 },
    { control: 'CTL-TOOL-POLICY', likelihood: 0, impact: 1 },
    { control: 'CTL-HUMAN-APPROVAL', likelihood: 0, impact: 1 },
    { control: 'CTL-LEAST-PRIV', likelihood: 0, impact: 1 },
    { control: 'CTL-EGRESS', likelihood: 0, impact: 1 },
    { control: 'CTL-PROMPT-SCREEN', likelihood: 1, impact: 0, at: ['self', 'in', 'out'] },
    { control: 'CTL-REDTEAM', likelihood: 1, impact: 0, at: ['model'] },
  ],
  references: [
    'LLM01:2026',
    'LLM01:2025',
    'ASI01:2026',
    'T6:1.1',
    'MCP06:2025',
    'AML.T0051.001',
    'AML.T0093',
    'AML.T0100',
    'NISTAML.015:2025',
    'CWE-1427',
    'AISVS-v1.0-C2.1.3',
    'AISVS-v1.0-C9.3.5',
    'AISVS-v1.0-C9.3.6',
    'AISVS-v1.0-C11.4.1',
  ],
  floor: 2,
}

export const examples: Examples = {
  about: 'bot',
  flags: {
    'an agent reads public pages': {
      elements: { bot: 'agent', pages: 'content-source' },
      flows: { read: 'bot -> pages' },
    },
    'a tool that somebody else runs answers it': {
      elements: { bot: 'agent', weather: ['tool', { hosting: 'third-party' }] },
      flows: { call: 'bot -> weather' },
    },
    'a nightly job has a model sum up the inbox': {
      elements: { inbox: 'content-source', bot: 'worker', model: 'llm' },
      flows: { fetch: 'bot -> inbox', prompt: 'bot -> model' },
    },
    'it works through tickets that customers wrote in an app': {
      elements: {
        customer: 'user',
        desk: 'api',
        tickets: 'database',
        bot: ['agent', { actions: ['write-data'] }],
      },
      flows: { complaint: 'customer -> desk', keep: 'desk -> tickets', triage: 'bot -> tickets' },
    },
  },
  clears: {
    'it reads only what its own user tells it': {
      elements: { customer: 'user', bot: ['agent', { actions: ['read-data'] }] },
      flows: { message: 'customer -> bot' },
    },
    'a scripted bot fetches pages': {
      elements: { bot: ['chatbot', { usesLlm: 'no' }], pages: 'content-source' },
      flows: { read: 'bot -> pages' },
    },
    'it keeps its own notes of a conversation': {
      elements: {
        customer: 'user',
        bot: ['chatbot', { usesLlm: 'yes', actions: ['write-data'] }],
        notes: 'database',
      },
      flows: { message: 'customer -> bot', keep: 'bot -> notes' },
    },
    'nobody outside writes what it reads': {
      elements: {
        staff: 'operator',
        console: 'admin-console',
        rules: 'database',
        bot: ['agent', { actions: ['read-data'] }],
      },
      flows: { edit: 'staff -> console', save: 'console -> rules', read: 'bot -> rules' },
    },
  },
  asks: {
    'nobody has said whether it browses the web': {
      elements: { customer: 'user', bot: 'agent' },
      flows: { message: 'customer -> bot' },
    },
    'nobody has said whether a model reads the pages': {
      elements: { bot: 'automation-bot', pages: 'content-source' },
      flows: { read: 'bot -> pages' },
    },
  },
}
