import { exposed } from '../../catalogue/adjusters'
import { all, any, exists, has, lacks, not, oneOf, sure } from '../../condition'
import type { Rule } from '../../rule'

export const forgedUpdates: Rule = {
  id: 'BOT-S-001',
  version: 1,
  title: 'Forged updates are accepted by {self}',
  stride: ['S'],
  applies: { to: 'element', kinds: ['webhook'] },
  when: exists('in', not(oneOf('peer.$kind', 'web-client'))),
  gap: all(
    lacks('self.verifiesWebhookSignature'),
    not(sure(exists('in', any(has('flow.messageIntegrity'), has('flow.mutualAuth'))))),
  ),
  why: "The address of a webhook is no secret for long; without a check of the platform's proof anyone can post events that look as if the chat platform had sent them and make the bot act.",
  check: '',
  exception: '',
  likelihood: 4,
  impact: 3,
  impactOn: ['I'],
  adjust: [exposed],
  skill: 1,
  actors: ['script-kiddie', 'troll', 'spammer', 'fraudster'],
  mitigations: [
    { control: 'CTL-WEBHOOK-SIG', likelihood: 3, impact: 0 },
    { control: 'CTL-MTLS', likelihood: 3, impact: 0, at: ['inFlow'] },
    { control: 'CTL-MSG-SIGN', likelihood: 3, impact: 0, at: ['inFlow'] },
  ],
  references: [
    'API2:2023',
    'CWE-345',
    'CWE-347',
    'CAPEC-194',
    'CAPEC-151',
    'ASVS-v5.0.0-4.1.5',
    'ASVS-v5.0.0-11.2.4',
  ],
}
