import { all, atLeast, lacks, not, oneOf } from '../../condition'
import type { Rule } from '../../rule'

export const dataLostForGood: Rule = {
  id: 'BOT-D-401',
  version: 1,
  title: 'Data in {self} is lost for good',
  stride: ['D'],
  applies: {
    to: 'element',
    kinds: [
      'database',
      'vector-store',
      'object-store',
      'memory',
      'config-store',
      'model-store',
      'code-repo',
    ],
  },
  when: all(
    atLeast('self.$ownA', 2),
    not(all(oneOf('self.$kind', 'memory'), not(atLeast('self.$ownA', 3)))),
  ),
  gap: lacks('self.backups'),
  why: 'Ransom, a failed disk or an agent that "cleaned up": without a tested copy ban lists, indexes and prompts are gone.',
  check: '',
  exception: '',
  likelihood: 2,
  impact: 3,
  impactOn: ['A'],
  adjust: [],
  skill: 2,
  actors: ['organised-crime', 'malicious-insider', 'careless-insider', 'rogue-agent'],
  mitigations: [
    { control: 'CTL-BACKUP', likelihood: 0, impact: 2 },
    { control: 'CTL-STORE-ACL', likelihood: 1, impact: 0 },
  ],
  references: ['ASI10:2026', 'AML.T0101'],
}
