import { lacks } from '../../condition'
import type { Rule } from '../../rule'

export const unnoticedSecretAccess: Rule = {
  id: 'BOT-R-401',
  version: 1,
  title: 'Nobody notices who took which secret from {self}',
  stride: ['R'],
  applies: { to: 'element', kinds: ['secrets-vault'] },
  when: null,
  gap: lacks('self.logsActions'),
  why: 'After a leak the first question is which keys were read and by whom; without a record the answer is: all of them.',
  check: '',
  exception: '',
  likelihood: 2,
  impact: 3,
  impactOn: [],
  adjust: [],
  skill: 2,
  actors: ['malicious-insider', 'organised-crime', 'nation-state'],
  mitigations: [
    { control: 'CTL-AUDIT', likelihood: 2, impact: 0 },
    { control: 'CTL-ANOMALY', likelihood: 1, impact: 0, at: ['model'] },
  ],
  references: ['NHI2:2025', 'CWE-778', 'ASVS-v5.0.0-16.3.2', 'ASVS-v5.0.0-13.3.1'],
}
