import { exposed } from '../../catalogue/adjusters'
import { all, any, exists, has, lacks, not, oneOf, sure } from '../../condition'
import type { Rule } from '../../rule'

export const eventFlood: Rule = {
  id: 'BOT-D-001',
  version: 1,
  title: '{self} can be flooded or clogged by events',
  stride: ['D'],
  applies: { to: 'element', kinds: ['webhook'] },
  when: null,
  gap: any(
    all(
      lacks('self.rateLimits'),
      not(
        sure(
          exists('in', all(oneOf('peer.$kind', 'gateway', 'guardrail'), has('peer.rateLimits'))),
        ),
      ),
    ),
    lacks('self.handlesBacklog'),
  ),
  why: 'A public receiver that works synchronously stops answering under a burst; the platform then retries, which makes the burst larger.',
  check: '',
  exception: '',
  likelihood: 3,
  impact: 3,
  impactOn: ['A'],
  adjust: [exposed],
  skill: 1,
  actors: ['script-kiddie', 'troll', 'spammer', 'competitor'],
  mitigations: [
    { control: 'CTL-RATE', likelihood: 2, impact: 0, at: ['self', 'in'] },
    { control: 'CTL-BACKLOG', likelihood: 1, impact: 1 },
    { control: 'CTL-INPUT-VALID', likelihood: 1, impact: 0 },
  ],
  references: [
    'API4:2023',
    'OAT-015',
    'CWE-770',
    'CAPEC-125',
    'ASVS-v5.0.0-2.4.1',
    'ASVS-v5.0.0-15.2.2',
  ],
}
