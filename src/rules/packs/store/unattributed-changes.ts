import { atLeast, lacks } from '../../condition'
import type { Rule } from '../../rule'

export const unattributedChanges: Rule = {
  id: 'BOT-R-402',
  version: 1,
  title: 'Changes in {self} cannot be attributed',
  stride: ['R'],
  applies: {
    to: 'element',
    kinds: [
      'database',
      'vector-store',
      'memory',
      'object-store',
      'config-store',
      'model-store',
      'code-repo',
    ],
  },
  when: atLeast('self.$ownI', 3),
  gap: lacks('self.auditsAccess'),
  why: 'One service account writes for everybody; later nobody can say which user, agent or employee changed a record.',
  check: '',
  exception: '',
  likelihood: 2,
  impact: 2,
  impactOn: ['I'],
  adjust: [],
  skill: 2,
  actors: ['malicious-insider', 'abusive-user', 'rogue-agent', 'careless-insider'],
  mitigations: [
    { control: 'CTL-DATA-AUDIT', likelihood: 2, impact: 0 },
    { control: 'CTL-WORKLOAD-ID', likelihood: 1, impact: 0, at: ['in'] },
  ],
  references: ['T8:1.1', 'CWE-778', 'ASVS-v5.0.0-16.3.2', 'AISVS-v1.0-C12.5.4'],
}
