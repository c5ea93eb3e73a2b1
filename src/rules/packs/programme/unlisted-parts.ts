import { hasSeveralIdentities } from '../../catalogue/circumstances/programme'
import { all, lacks, not, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const unlistedParts: Rule = {
  id: 'BOT-S-652',
  version: 1,
  title: 'Bots, tools and endpoints beside {self} run that nobody knows of',
  stride: ['S'],
  applies: { to: 'model' },
  // Who does not retire what is known has that to mend first, and a list is part of it.
  when: all(hasSeveralIdentities, not(sure(lacks('model.offboarding')))),
  gap: lacks('model.inventory'),
  why: 'Trial bots, tool servers that somebody set up for a day and old versions of an API skip every protection here, because no one knows that they are there.',
  check:
    'Compare the bots, app installs, tool servers and addresses that the platforms, the network and the bills know of with the list; what is on none of your lists is a finding.',
  exception:
    'Nobody but one small team can set up anything, and all of it comes from one definition.',
  likelihood: 2,
  impact: 3,
  impactOn: [],
  adjust: [],
  skill: 2,
  actors: [
    'careless-insider',
    'malicious-insider',
    'organised-crime',
    'script-kiddie',
    'malicious-publisher',
  ],
  mitigations: [{ control: 'CTL-INVENTORY', likelihood: 2, impact: 0 }],
  references: ['API9:2023', 'MCP09:2025', 'OAT-018', 'CWE-1059', 'CAPEC-36'],
  onUnknown: 'ask',
}

const agency = {
  elements: { planner: 'orchestrator', coder: 'agent', files: 'mcp-server' },
} as const

export const examples: Examples = {
  about: 'model',
  flags: {
    'there is no list': { ...agency, model: { inventory: 'no' } },
  },
  clears: {
    'all of them are listed with an owner': { ...agency, model: { inventory: 'yes' } },
    'not even what is known is retired, which is told first': {
      ...agency,
      model: { inventory: 'no', offboarding: 'no' },
    },
    'there is one bot alone': { elements: { bot: 'chatbot' }, model: { inventory: 'no' } },
  },
  asks: {
    'nobody has said whether there is a list': agency,
  },
}
