import { actsUnseen, highImpact, steersPowerful } from '../../catalogue/adjusters/deeds'
import { exists, lacks, oneOf } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const trustedThirdParty: Rule = {
  id: 'BOT-T-108',
  version: 1,
  title: '{self} takes what third parties send at its word',
  stride: ['T'],
  applies: {
    to: 'element',
    kinds: ['api', 'worker', 'chatbot', 'automation-bot', 'agent', 'retriever'],
  },
  when: exists('adjacent', oneOf('peer.$kind', 'third-party-api')),
  gap: lacks('self.validatesUpstream'),
  why: 'A partner may be wrong, broken into or imitated. What it answers often reaches your logic, your pages and your prompts with the trust of a system of your own.',
  check:
    'Put a copy of the third party in its place that answers with the wrong type, with ten megabytes, with markup and with an order to the bot; none may be stored, shown or followed.',
  exception: 'It sends things there and uses nothing that comes back but whether that worked.',
  likelihood: 2,
  impact: 3,
  impactOn: ['I'],
  adjust: [highImpact, steersPowerful, actsUnseen],
  skill: 3,
  actors: ['organised-crime', 'malicious-publisher', 'vendor'],
  mitigations: [
    { control: 'CTL-UPSTREAM', likelihood: 2, impact: 0 },
    { control: 'CTL-OUTPUT-VALID', likelihood: 1, impact: 0 },
    { control: 'CTL-EGRESS', likelihood: 1, impact: 0 },
  ],
  references: [
    'API10:2023',
    'CWE-20',
    'CWE-345',
    'CAPEC-153',
    'ASVS-v5.0.0-15.3.2',
    'ASVS-v5.0.0-2.2.1',
  ],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'bot',
  flags: {
    'the bot believes a service of others': {
      elements: {
        reputation: 'third-party-api',
        bot: ['automation-bot', { validatesUpstream: 'no' }],
      },
      flows: { look: 'bot -> reputation' },
    },
    'a partner sends data in': {
      elements: { partner: 'third-party-api', bot: ['worker', { validatesUpstream: 'no' }] },
      flows: { prices: 'partner -> bot' },
    },
  },
  clears: {
    'what others send is checked like input of users': {
      elements: { reputation: 'third-party-api', bot: ['agent', { validatesUpstream: 'yes' }] },
      flows: { look: 'bot -> reputation' },
    },
    'it talks to services of its own only': {
      elements: { orders: 'api', bot: ['agent', { validatesUpstream: 'no' }] },
      flows: { look: 'bot -> orders' },
    },
  },
  asks: {
    'nobody has said whether answers of others are checked': {
      elements: { reputation: 'third-party-api', bot: 'chatbot' },
      flows: { look: 'bot -> reputation' },
    },
  },
}
