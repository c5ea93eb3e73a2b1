import { lacks } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const unansweredAlerts: Rule = {
  id: 'BOT-R-601',
  version: 1,
  title: 'Nobody acts on the alerts of {self}',
  stride: ['R'],
  applies: { to: 'element', kinds: ['monitor'] },
  when: null,
  gap: lacks('self.respondsToAlerts'),
  why: 'A detector that nobody answers only writes down what happened. Attackers also set off many harmless alerts, so that the one that counts drowns.',
  check:
    'Set off a real alert on a Saturday night without telling anybody, and measure how long it takes until a person does something about it.',
  exception: 'What it notices is stopped by machine, and a person looks at the list afterwards.',
  likelihood: 3,
  impact: 3,
  impactOn: [],
  adjust: [],
  skill: 2,
  actors: ['organised-crime', 'nation-state', 'malicious-insider'],
  mitigations: [
    { control: 'CTL-ALERT-RESPONSE', likelihood: 1, impact: 1 },
    { control: 'CTL-IR', likelihood: 0, impact: 1, at: ['model'] },
  ],
  references: ['T10:1.1', 'CWE-778', 'ASVS-v5.0.0-16.3.3', 'AISVS-v1.0-C12.2.1'],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'watch',
  flags: {
    'alerts go to a mailbox': { elements: { watch: ['monitor', { respondsToAlerts: 'no' }] } },
  },
  clears: {
    'somebody is on duty': { elements: { watch: ['monitor', { respondsToAlerts: 'yes' }] } },
  },
  asks: {
    'nobody has said who answers': { elements: { watch: 'monitor' } },
  },
}
