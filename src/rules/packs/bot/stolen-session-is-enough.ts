import { money } from '../../catalogue/adjusters'
import { all, any, exists, has, lacks, not, oneOf, overlaps } from '../../condition'
import type { Rule } from '../../rule'

export const stolenSessionIsEnough: Rule = {
  id: 'BOT-S-004',
  version: 1,
  title: 'A stolen session or device is enough to act through {self}',
  stride: ['S'],
  applies: { to: 'element', kinds: ['chatbot', 'agent', 'api'] },
  when: all(
    any(
      overlaps('self.$effectiveActions', 'move-money', 'manage-access'),
      all(oneOf('self.$kind', 'api'), overlaps('self.$ownClasses', 'payment')),
    ),
    any(
      all(
        oneOf('self.$kind', 'api'),
        oneOf('self.$exposure', 'internet', 'indirect'),
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
      all(not(oneOf('self.$kind', 'api')), has('self.$userFacing')),
    ),
  ),
  gap: lacks('self.stepUpAuth'),
  why: 'Bots make sensitive actions one sentence long, so a takeover of a session is worth more unless the person must prove presence again outside the chat.',
  check: '',
  exception: '',
  likelihood: 3,
  impact: 4,
  impactOn: ['I'],
  adjust: [money],
  skill: 2,
  actors: ['fraudster', 'organised-crime'],
  mitigations: [
    { control: 'CTL-STEPUP', likelihood: 2, impact: 1 },
    { control: 'CTL-SESSION', likelihood: 1, impact: 0, at: ['self', 'in'] },
    { control: 'CTL-RECEIPT', likelihood: 0, impact: 1 },
  ],
  references: [
    'API2:2023',
    'API6:2023',
    'OAT-012',
    'AML.T0012',
    'CWE-306',
    'CAPEC-593',
    'ASVS-v5.0.0-7.5.3',
  ],
}
