import { crossesPublic } from '../../catalogue/adjusters'
import { all, crosses, has, lacks, not, oneOf, sure } from '../../condition'
import type { Rule } from '../../rule'

export const unverifiedServer: Rule = {
  id: 'BOT-S-501',
  version: 1,
  title: '{source} may be talking to an impostor instead of {target} (server not verified)',
  stride: ['S'],
  applies: { to: 'flow' },
  when: all(
    crosses('internet', 'third-party', 'user-device'),
    oneOf('source.$type', 'process'),
    not(oneOf('self.encrypted', 'no')),
    not(oneOf('target.$kind', 'user', 'operator', 'approver')),
  ),
  gap: all(lacks('self.verifiesPeer'), not(sure(has('self.mutualAuth')))),
  why: 'Encryption to the wrong party is no protection; switched-off certificate checks and free choice of endpoints invite a stand-in.',
  check: '',
  exception: '',
  likelihood: 2,
  impact: 3,
  impactOn: ['C'],
  adjust: [crossesPublic],
  skill: 3,
  actors: ['network-attacker', 'organised-crime', 'nation-state'],
  mitigations: [
    { control: 'CTL-PEER-CHECK', likelihood: 2, impact: 0 },
    { control: 'CTL-MTLS', likelihood: 1, impact: 0 },
  ],
  references: ['CWE-295', 'CAPEC-94', 'CAPEC-194', 'ASVS-v5.0.0-12.3.2', 'ASVS-v5.0.0-12.3.4'],
}
