import { hasSeveralIdentities } from '../../catalogue/circumstances/programme'
import { lacks } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const retiredBots: Rule = {
  id: 'BOT-S-651',
  version: 1,
  title: 'Retired bots and tools of {self} keep working identities',
  stride: ['S'],
  applies: { to: 'model' },
  when: hasSeveralIdentities,
  gap: lacks('model.offboarding'),
  why: 'Tokens, webhooks, app installs and service accounts outlive the projects, vendors and employees that they were made for. Whoever finds one acts as a bot that nobody watches any more.',
  check:
    'List every token, app install and service account that still works, and name for each the running part that uses it; what nobody claims is a finding.',
  exception: 'Every credential expires by itself within days unless its owner renews it.',
  likelihood: 2,
  impact: 3,
  impactOn: [],
  adjust: [],
  skill: 2,
  actors: ['malicious-insider', 'organised-crime', 'script-kiddie'],
  mitigations: [
    { control: 'CTL-OFFBOARD', likelihood: 2, impact: 0 },
    { control: 'CTL-INVENTORY', likelihood: 1, impact: 0 },
  ],
  references: ['NHI1:2025', 'T9:1.1', 'API9:2023', 'CWE-613', 'CAPEC-555'],
  onUnknown: 'ask',
}

const agency = {
  elements: { planner: 'orchestrator', coder: 'agent', files: 'mcp-server' },
} as const

export const examples: Examples = {
  about: 'model',
  flags: {
    'nothing is revoked when an agent goes': { ...agency, model: { offboarding: 'no' } },
  },
  clears: {
    'tokens end with the bot': { ...agency, model: { offboarding: 'yes' } },
    'there is one bot alone': { elements: { bot: 'chatbot' }, model: { offboarding: 'no' } },
  },
  asks: {
    'nobody has said what becomes of old tokens': agency,
  },
}
