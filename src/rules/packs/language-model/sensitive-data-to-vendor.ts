import { vendorKeeps } from '../../catalogue/adjusters/secrets'
import { isAnswered } from '../../catalogue/circumstances/reach'
import { all, any, atLeast, exists, has, lacks, not, oneOf, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** It only hands on prompts that the bot before it has masked. */
const maskedBefore = all(
  oneOf('source.$kind', 'gateway', 'guardrail'),
  exists('in', has('peer.minimisesData'), { of: 'source' }),
  not(exists('in', not(has('peer.minimisesData')), { of: 'source' })),
)

/** Data of people that is less sensitive counts once somebody has looked at what goes along. */
const carriesPeopleKnowingly = all(
  atLeast('self.$C', 3),
  overlaps('self.$classes', 'pii', 'special-pii', 'account-data'),
  isAnswered('source.minimisesData'),
)

export const sensitiveDataToVendor: Rule = {
  id: 'BOT-I-206',
  version: 1,
  title: 'The vendor of a model gets sensitive data unmasked through “{flow}”',
  stride: ['I'],
  applies: { to: 'flow' },
  when: all(
    oneOf('target.$kind', 'llm'),
    oneOf(
      'source.$kind',
      'chatbot',
      'automation-bot',
      'agent',
      'orchestrator',
      'guardrail',
      'gateway',
      'retriever',
      'worker',
      'api',
      'tool',
      'mcp-server',
    ),
    any(atLeast('self.$C', 4), carriesPeopleKnowingly),
    overlaps(
      'self.$classes',
      'pii',
      'special-pii',
      'account-data',
      'payment',
      'business-secret',
      'business-records',
      'conversation',
      'knowledge',
    ),
    any(oneOf('target.$zone', 'third-party'), oneOf('target.hosting', 'third-party')),
  ),
  gap: all(lacks('source.minimisesData'), not(sure(maskedBefore))),
  why: 'Each prompt is a copy of your data on a machine of somebody else, with their staff, their suppliers and their break-ins. Names and numbers are rarely needed for a good answer.',
  check:
    'Record the prompts of one day as they leave, and count names, account numbers and secrets in them. None should be there that the task could do without.',
  exception:
    'The model runs in an environment of your own at that vendor, or the task is about exactly those fields and the contract covers them.',
  likelihood: 2,
  impact: 3,
  impactOn: ['C'],
  adjust: [vendorKeeps],
  skill: 2,
  actors: ['vendor', 'organised-crime', 'nation-state', 'careless-insider'],
  mitigations: [
    { control: 'CTL-MINIMISE', likelihood: 1, impact: 1, at: ['source'] },
    { control: 'CTL-NO-TRAIN', likelihood: 1, impact: 0, at: ['target'] },
  ],
  references: ['LLM02:2026', 'LLM02:2025', 'AML.T0057', 'CWE-201', 'CWE-359', 'ASVS-v5.0.0-14.2.3'],
}

const masks = { minimisesData: 'yes' }
const asIs = { minimisesData: 'no' }
const hosted = { hosting: 'third-party' }

export const examples: Examples = {
  about: 'prompt',
  flags: {
    'account data is in the prompts as it is': {
      elements: { bot: ['chatbot', asIs], model: ['llm', hosted] },
      flows: { prompt: 'bot -> model' },
      assets: { 'account-data': ['prompt'] },
    },
    'a gateway passes on what a bot did not mask': {
      elements: { bot: ['agent', asIs], proxy: ['gateway', asIs], model: 'llm' },
      inside: { 'third-party': ['model'] },
      flows: { ask: 'bot -> proxy', prompt: 'proxy -> model' },
      assets: { 'special-pii': ['ask', 'prompt'] },
    },
    'nobody takes names out of the prompts, as somebody found': {
      elements: { bot: ['chatbot', asIs], model: ['llm', hosted] },
      flows: { prompt: 'bot -> model' },
      assets: { pii: ['prompt'] },
    },
  },
  clears: {
    'names and numbers are masked first': {
      elements: { bot: ['chatbot', masks], model: ['llm', hosted] },
      flows: { prompt: 'bot -> model' },
      assets: { 'account-data': ['prompt'] },
    },
    'the bot masks them before the gateway': {
      elements: { bot: ['agent', masks], proxy: ['gateway', asIs], model: ['llm', hosted] },
      flows: { ask: 'bot -> proxy', prompt: 'proxy -> model' },
      assets: { 'special-pii': ['ask', 'prompt'] },
    },
    'the model runs on our own machines': {
      elements: { bot: ['chatbot', asIs], model: ['llm', { hosting: 'self-hosted' }] },
      flows: { prompt: 'bot -> model' },
      assets: { 'account-data': ['prompt'] },
    },
    'nothing in it is more than confidential': {
      elements: { bot: ['chatbot', asIs], model: ['llm', hosted] },
      flows: { prompt: 'bot -> model' },
      assets: { conversation: ['prompt'] },
    },
  },
  asks: {
    'nobody has said what is masked': {
      elements: { bot: 'chatbot', model: ['llm', hosted] },
      flows: { prompt: 'bot -> model' },
      assets: { 'account-data': ['prompt'] },
    },
    'nobody has said who runs the model': {
      elements: { bot: ['chatbot', asIs], model: 'llm' },
      flows: { prompt: 'bot -> model' },
      assets: { 'account-data': ['prompt'] },
    },
  },
}
