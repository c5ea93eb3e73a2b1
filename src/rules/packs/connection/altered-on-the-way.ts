import { crossesPublic } from '../../catalogue/adjusters'
import { all, any, atLeast, crosses, has, lacks, not, oneOf, sure } from '../../condition'
import type { Rule } from '../../rule'

export const alteredOnTheWay: Rule = {
  id: 'BOT-T-501',
  version: 1,
  title: '“{flow}” is unprotected and can be altered on the way',
  stride: ['T'],
  applies: { to: 'flow' },
  when: all(
    any(crosses(), atLeast('self.$I', 4)),
    not(
      all(
        oneOf('source.$kind', 'queue', 'orchestrator', 'agent'),
        oneOf('target.$kind', 'queue', 'agent', 'orchestrator'),
      ),
    ),
  ),
  gap: all(lacks('self.encrypted'), not(sure(has('self.messageIntegrity')))),
  why: 'Unprotected traffic can be changed as well as read: amounts, recipients, instructions and answers.',
  check: '',
  exception: '',
  likelihood: 2,
  impact: 3,
  impactOn: ['I'],
  adjust: [crossesPublic],
  skill: 3,
  actors: ['network-attacker', 'organised-crime', 'malicious-insider', 'nation-state'],
  mitigations: [
    { control: 'CTL-TLS', likelihood: 2, impact: 0 },
    { control: 'CTL-MSG-SIGN', likelihood: 2, impact: 0 },
    { control: 'CTL-MTLS', likelihood: 1, impact: 0 },
  ],
  references: [
    'CWE-924',
    'CWE-345',
    'CAPEC-94',
    'CAPEC-384',
    'ASVS-v5.0.0-12.3.3',
    'ASVS-v5.0.0-4.1.5',
  ],
}
