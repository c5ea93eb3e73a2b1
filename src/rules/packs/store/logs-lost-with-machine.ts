import { lacks } from '../../condition'
import type { Rule } from '../../rule'

export const logsLostWithMachine: Rule = {
  id: 'BOT-R-403',
  version: 1,
  title: 'Logs in {self} disappear together with the machine they describe',
  stride: ['R'],
  applies: { to: 'element', kinds: ['log-store'] },
  when: null,
  gap: lacks('self.separateFromSource'),
  why: 'The first thing an intruder does on a host is to clean it; records kept there are gone when you need them.',
  check: '',
  exception: '',
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
