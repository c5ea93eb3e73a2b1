import { lacks, overlaps } from '../../condition'
import type { Rule } from '../../rule'

export const swappedArtefacts: Rule = {
  id: 'BOT-T-411',
  version: 1,
  title: 'Artefacts in {self} can be swapped before they are used',
  stride: ['T'],
  applies: { to: 'element', kinds: ['object-store'] },
  when: overlaps('self.$ownClasses', 'source-code', 'model-weights', 'system-prompt'),
  gap: lacks('self.verifiesIntegrity'),
  why: 'Between build and deployment lies a folder; without signatures nobody notices that its content has changed.',
  check: '',
  exception: '',
  likelihood: 3,
  impact: 4,
  impactOn: ['I'],
  adjust: [],
  skill: 3,
  actors: ['malicious-insider', 'organised-crime', 'nation-state', 'malicious-publisher'],
  mitigations: [
    { control: 'CTL-INTEGRITY', likelihood: 2, impact: 0 },
    { control: 'CTL-SIGN-ART', likelihood: 1, impact: 0, at: ['in'] },
    { control: 'CTL-STORE-ACL', likelihood: 1, impact: 0 },
  ],
  references: [
    'LLM04:2026',
    'LLM03:2025',
    'ASI04:2026',
    'AML.T0010.004',
    'CWE-353',
    'CWE-494',
    'CAPEC-184',
    'CAPEC-439',
    'AISVS-v1.0-C3.1.3',
  ],
}
