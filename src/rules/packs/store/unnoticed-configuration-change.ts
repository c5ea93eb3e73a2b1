import { openStore } from '../../catalogue/adjusters'
import { any, lacks } from '../../condition'
import type { Rule } from '../../rule'

export const unnoticedConfigurationChange: Rule = {
  id: 'BOT-T-407',
  version: 1,
  title: 'Prompts, policies or tool lists in {self} are changed unnoticed',
  stride: ['T'],
  applies: { to: 'element', kinds: ['config-store'] },
  when: null,
  gap: any(lacks('self.changeControl'), lacks('self.verifiesIntegrity')),
  why: 'Configuration is behaviour: one altered line changes what the bot allows, and nothing crashes to tell you.',
  check: '',
  exception: '',
  likelihood: 3,
  impact: 3,
  impactOn: ['I'],
  adjust: [openStore],
  skill: 1,
  actors: ['malicious-insider', 'careless-insider', 'organised-crime', 'rogue-agent'],
  mitigations: [
    { control: 'CTL-CHANGE', likelihood: 1, impact: 0 },
    { control: 'CTL-INTEGRITY', likelihood: 1, impact: 1 },
    { control: 'CTL-STORE-ACL', likelihood: 1, impact: 0 },
    { control: 'CTL-DATA-AUDIT', likelihood: 0, impact: 1 },
  ],
  references: [
    'ASI06:2026',
    'AML.T0081',
    'CWE-15',
    'CWE-494',
    'CAPEC-75',
    'CAPEC-176',
    'AISVS-v1.0-C3.1.2',
    'AISVS-v1.0-C12.5.3',
  ],
}
