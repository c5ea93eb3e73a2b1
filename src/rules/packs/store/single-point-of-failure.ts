import { atLeast, lacks } from '../../condition'
import type { Rule } from '../../rule'

export const singlePointOfFailure: Rule = {
  id: 'BOT-D-402',
  version: 1,
  title: 'The failure of {self} stops the bot',
  stride: ['D'],
  applies: {
    to: 'element',
    kinds: ['database', 'queue', 'cache', 'secrets-vault', 'log-store', 'vector-store'],
  },
  when: atLeast('self.$A', 3),
  gap: lacks('self.redundant'),
  why: 'A single broker, cache or vault is a switch that turns everything off, by accident or on purpose.',
  check: '',
  exception: '',
  likelihood: 2,
  impact: 2,
  impactOn: ['A'],
  adjust: [],
  skill: 1,
  actors: ['careless-insider', 'organised-crime', 'script-kiddie'],
  mitigations: [
    { control: 'CTL-REDUNDANT', likelihood: 1, impact: 1 },
    { control: 'CTL-FALLBACK', likelihood: 0, impact: 1, at: ['in'] },
  ],
  references: ['CWE-410', 'CAPEC-125', 'ASVS-v5.0.0-16.5.2', 'ASVS-v5.0.0-13.1.3'],
}
