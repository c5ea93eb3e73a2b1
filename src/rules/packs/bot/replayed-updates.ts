import { exposed } from '../../catalogue/adjusters'
import { exists, lacks, not, oneOf } from '../../condition'
import type { Rule } from '../../rule'

export const replayedUpdates: Rule = {
  id: 'BOT-T-001',
  version: 1,
  title: 'Captured updates are replayed against {self}',
  stride: ['T'],
  applies: { to: 'element', kinds: ['webhook'] },
  when: exists('in', not(oneOf('peer.$kind', 'web-client'))),
  gap: lacks('self.replayProtection'),
  why: 'A signed message stays valid until somebody checks its age and whether it was seen before; a copied one repeats a command or an order.',
  check: '',
  exception: '',
  likelihood: 2,
  impact: 2,
  impactOn: ['I'],
  adjust: [exposed],
  skill: 2,
  actors: ['network-attacker', 'script-kiddie', 'fraudster'],
  mitigations: [
    { control: 'CTL-REPLAY', likelihood: 2, impact: 0 },
    { control: 'CTL-IDEMPOTENCY', likelihood: 1, impact: 1 },
  ],
  references: ['CWE-294', 'CAPEC-60', 'ASVS-v5.0.0-4.1.5'],
}
