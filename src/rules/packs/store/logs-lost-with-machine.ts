import { lacks } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const logsLostWithMachine: Rule = {
  id: 'BOT-R-403',
  version: 1,
  title: 'Logs in {self} disappear together with the machine they describe',
  stride: ['R'],
  applies: { to: 'element', kinds: ['log-store'] },
  when: null,
  gap: lacks('self.separateFromSource'),
  why: 'The first thing that an intruder does on a machine is to clean up. Records that are kept there are gone when they are needed.',
  check:
    'Delete the logs with the account that the bot runs under, and see whether a copy remains that this account cannot reach.',
  exception: 'The machine is thrown away after each run and nothing on it is worth an inquiry.',
  likelihood: 2,
  impact: 3,
  impactOn: [],
  adjust: [],
  skill: 2,
  actors: ['organised-crime', 'malicious-insider', 'nation-state', 'script-kiddie', 'troll'],
  mitigations: [
    { control: 'CTL-LOG-AWAY', likelihood: 2, impact: 0 },
    { control: 'CTL-TAMPER-LOG', likelihood: 0, impact: 1 },
  ],
  references: ['T8:1.1', 'CWE-778', 'CAPEC-571', 'CAPEC-268', 'ASVS-v5.0.0-16.4.3'],
}

export const examples: Examples = {
  about: 'logs',
  flags: {
    'logs are files on the machine of the bot': {
      elements: { bot: 'automation-bot', logs: ['log-store', { separateFromSource: 'no' }] },
      flows: { record: ['bot -> logs', { protocol: 'in-process' }] },
    },
  },
  clears: {
    'logs go to another account': {
      elements: { bot: 'automation-bot', logs: ['log-store', { separateFromSource: 'yes' }] },
      flows: { record: 'bot -> logs' },
    },
  },
  asks: {
    'nobody has said where logs go': {
      elements: { bot: 'automation-bot', logs: 'log-store' },
      flows: { record: 'bot -> logs' },
    },
  },
}
