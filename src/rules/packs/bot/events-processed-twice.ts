import { lacks } from '../../condition'
import type { Rule } from '../../rule'

export const eventsProcessedTwice: Rule = {
  id: 'BOT-T-002',
  version: 1,
  title: 'Redelivered events are processed twice by {self}',
  stride: ['T'],
  applies: { to: 'element', kinds: ['webhook', 'worker'] },
  when: null,
  gap: lacks('self.idempotent'),
  why: 'Chat platforms and queues deliver again when an answer is slow, so a second warning, ban, order or message is normal operation unless duplicates are recognised.',
  check: '',
  exception: '',
  likelihood: 3,
  impact: 2,
  impactOn: [],
  adjust: [],
  skill: 1,
  actors: ['careless-insider', 'troll', 'script-kiddie'],
  mitigations: [
    { control: 'CTL-IDEMPOTENCY', likelihood: 2, impact: 1 },
    { control: 'CTL-REPLAY', likelihood: 1, impact: 0 },
  ],
  references: ['CWE-837', 'CWE-362', 'CAPEC-26', 'ASVS-v5.0.0-15.4.2'],
}
