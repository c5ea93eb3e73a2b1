import { money } from '../../catalogue/adjusters'
import { all, any, exists, has, lacks, not, oneOf, overlaps } from '../../condition'
import type { Rule } from '../../rule'

export const deniedOrder: Rule = {
  id: 'BOT-R-002',
  version: 1,
  title: 'A customer denies an order given through {self}',
  stride: ['R'],
  applies: { to: 'element', kinds: ['chatbot', 'agent', 'api'] },
  when: any(
    all(
      oneOf('self.$kind', 'chatbot', 'agent'),
      overlaps('self.$effectiveActions', 'move-money', 'manage-access'),
      has('self.$userFacing'),
    ),
    all(
      oneOf('self.$kind', 'api'),
      overlaps('self.$ownClasses', 'payment'),
      not(
        exists(
          'in',
          all(
            oneOf('peer.$kind', 'chatbot', 'agent'),
            overlaps('peer.$effectiveActions', 'move-money'),
          ),
        ),
      ),
    ),
  ),
  gap: lacks('self.signedReceipts'),
  why: 'A chat line is weak evidence: the customer can claim that the bot misunderstood, and the bank cannot prove the exact order without a confirmation bound to it.',
  check: '',
  exception: '',
  likelihood: 3,
  impact: 4,
  impactOn: [],
  adjust: [money],
  skill: 1,
  actors: ['abusive-user', 'fraudster'],
  mitigations: [
    { control: 'CTL-RECEIPT', likelihood: 2, impact: 1 },
    { control: 'CTL-AUDIT', likelihood: 1, impact: 0 },
    { control: 'CTL-STEPUP', likelihood: 1, impact: 0 },
    { control: 'CTL-TAMPER-LOG', likelihood: 0, impact: 1, at: ['out'] },
  ],
  references: [
    'T8:1.1',
    'CWE-778',
    'ASVS-v5.0.0-7.5.3',
    'ASVS-v5.0.0-16.2.1',
    'AISVS-v1.0-C9.4.2',
    'AISVS-v1.0-C9.2.8',
  ],
}
