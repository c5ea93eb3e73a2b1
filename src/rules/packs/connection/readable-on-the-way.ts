import { crossesAny, crossesPublic } from '../../catalogue/adjusters'
import { all, any, atLeast, crosses, lacks, not, oneOf } from '../../condition'
import type { Rule } from '../../rule'

export const readableOnTheWay: Rule = {
  id: 'BOT-I-501',
  version: 1,
  title: '“{flow}” is unencrypted and can be read on the way',
  stride: ['I'],
  applies: { to: 'flow' },
  when: any(crosses(), all(atLeast('self.$C', 3), not(oneOf('source.$zone', 'host')))),
  gap: lacks('self.encrypted'),
  why: 'Anyone on the path, from café network to neighbouring container, can read messages, tokens and records that travel in clear text.',
  check: '',
  exception: '',
  likelihood: 2,
  impact: 3,
  impactOn: ['C'],
  adjust: [crossesPublic, crossesAny],
  skill: 2,
  actors: [
    'network-attacker',
    'organised-crime',
    'malicious-insider',
    'nation-state',
    'competitor',
  ],
  mitigations: [
    { control: 'CTL-TLS', likelihood: 2, impact: 1 },
    { control: 'CTL-MTLS', likelihood: 1, impact: 0 },
    { control: 'CTL-SEGMENT', likelihood: 0, impact: 0 },
  ],
  references: [
    'CWE-319',
    'CAPEC-157',
    'CAPEC-158',
    'CAPEC-651',
    'ASVS-v5.0.0-12.1.1',
    'ASVS-v5.0.0-12.2.1',
    'ASVS-v5.0.0-12.3.3',
  ],
}
