import { exposed } from '../../catalogue/adjusters/reach'
import { isAnswered, servesOutsiders } from '../../catalogue/circumstances/reach'
import { all, any, exists, has, lacks, not, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const oversizedInput: Rule = {
  id: 'BOT-D-102',
  version: 1,
  title: 'Oversized input chokes {self}',
  stride: ['D'],
  applies: { to: 'element', kinds: ['chatbot', 'agent', 'api', 'gateway'] },
  when: all(
    servesOutsiders,
    any(
      sure(has('self.acceptsFiles')),
      all(oneOf('self.$kind', 'gateway'), exists('out', sure(has('peer.$llmDriven')))),
      isAnswered('self.limitsInputSize'),
    ),
  ),
  gap: all(
    lacks('self.limitsInputSize'),
    not(
      sure(
        exists('in', all(oneOf('peer.$kind', 'gateway', 'webhook'), has('peer.limitsInputSize'))),
      ),
    ),
  ),
  why: 'A huge file, a deeply nested request or a text of a million words costs memory, time and tokens. Where a model reads it, it also pushes the real instructions out of sight.',
  check:
    'Send the largest request that it takes, then one a hundred times larger and one nested a thousand levels deep; both must be refused before they are parsed.',
  exception:
    'What carries the messages, such as a chat platform, cuts them to a size that costs little.',
  likelihood: 2,
  impact: 2,
  impactOn: [],
  adjust: [exposed],
  skill: 1,
  actors: ['troll', 'script-kiddie', 'abusive-user'],
  mitigations: [
    { control: 'CTL-INPUT-VALID', likelihood: 2, impact: 0, at: ['self', 'in'] },
    { control: 'CTL-SPEND', likelihood: 0, impact: 1 },
  ],
  references: [
    'API4:2023',
    'LLM06:2026',
    'LLM10:2025',
    'CWE-400',
    'CAPEC-130',
    'CAPEC-231',
    'ASVS-v5.0.0-5.2.1',
    'AISVS-v1.0-C2.1.4',
  ],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'service',
  flags: {
    'a public service reads whatever size it is sent': {
      elements: { customer: 'user', service: ['api', { limitsInputSize: 'no' }] },
      flows: { upload: 'customer -> service' },
    },
    'a bot puts whole messages into its prompt': {
      elements: { customer: 'user', service: ['chatbot', { limitsInputSize: 'no' }] },
      flows: { message: 'customer -> service' },
    },
  },
  clears: {
    'what is too large is refused': {
      elements: { customer: 'user', service: ['api', { limitsInputSize: 'yes' }] },
      flows: { upload: 'customer -> service' },
    },
    'the gateway in front refuses it': {
      elements: {
        customer: 'user',
        edge: ['gateway', { limitsInputSize: 'yes' }],
        service: ['api', { limitsInputSize: 'no', publiclyReachable: 'yes' }],
      },
      flows: { request: 'customer -> edge', upload: 'edge -> service' },
    },
    'it is called only by parts of ours': {
      elements: { report: 'worker', service: ['api', { limitsInputSize: 'no' }] },
      flows: { upload: 'report -> service' },
    },
    'a service of which nobody has said that it takes files': {
      elements: { customer: 'user', service: 'api' },
      flows: { request: 'customer -> service' },
    },
  },
  asks: {
    'nobody has said how large the files of strangers may be': {
      elements: { customer: 'user', service: ['api', { acceptsFiles: 'yes' }] },
      flows: { upload: 'customer -> service' },
    },
    'nobody has said how much a gateway passes on to an agent': {
      elements: { customer: 'user', service: 'gateway', assistant: 'agent' },
      flows: { message: 'customer -> service', forward: 'service -> assistant' },
    },
    'a bot takes files, and nobody has said of what size': {
      elements: { customer: 'user', service: ['agent', { acceptsFiles: 'yes' }] },
      flows: { message: 'customer -> service' },
    },
  },
}
