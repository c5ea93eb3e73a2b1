import { isMoreThanSketch } from '../../catalogue/circumstances/programme'
import { all, exists, lacks, oneOf } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const unrehearsedIncident: Rule = {
  id: 'BOT-D-651',
  version: 1,
  title: 'Nobody knows how to stop and mend {self} after a break-in',
  stride: ['D'],
  applies: { to: 'model' },
  when: all(
    exists('adjacent', oneOf('peer.$kind', 'chatbot', 'automation-bot', 'agent', 'orchestrator')),
    isMoreThanSketch,
  ),
  gap: lacks('model.incidentResponse'),
  why: 'Revoking tokens, silencing a bot, rolling back prompts, memories and indexes, and telling people takes minutes when it was rehearsed and days when it was not.',
  check:
    'Announce on a quiet morning that the token of the bot has leaked, and measure how long it takes until the bot is silent, the token is dead and a text for users is ready.',
  exception: 'Stopping it costs nothing: one known person can delete all of it and start anew.',
  likelihood: 2,
  impact: 4,
  impactOn: [],
  adjust: [],
  skill: 1,
  actors: ['organised-crime', 'script-kiddie', 'troll', 'careless-insider', 'malicious-insider'],
  mitigations: [{ control: 'CTL-IR', likelihood: 0, impact: 2 }],
  references: ['ASI08:2026', 'ASI10:2026', 'CWE-693', 'AISVS-v1.0-C9.6.1', 'AISVS-v1.0-C12.4.3'],
  onUnknown: 'ask',
}

const desk = {
  elements: {
    hook: 'webhook',
    bot: 'chatbot',
    tickets: 'api',
    memory: 'memory',
    records: 'database',
  },
} as const

export const examples: Examples = {
  about: 'model',
  flags: {
    'nobody has ever tried to stop the bot': { ...desk, model: { incidentResponse: 'no' } },
  },
  clears: {
    'it was rehearsed': { ...desk, model: { incidentResponse: 'yes' } },
    'there is no bot': {
      elements: {
        site: 'web-client',
        orders: 'api',
        jobs: 'worker',
        queue: 'queue',
        records: 'database',
      },
      model: { incidentResponse: 'no' },
    },
    'it is no more than a sketch': {
      elements: { bot: 'chatbot', records: 'database' },
      model: { incidentResponse: 'no' },
    },
  },
  asks: {
    'nobody has said whether there is a plan': desk,
  },
}
