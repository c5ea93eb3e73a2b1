import { exposed } from '../../catalogue/adjusters/reach'
import { all, exists, lacks, not, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const replayedUpdates: Rule = {
  id: 'BOT-T-001',
  version: 1,
  title: 'Captured updates are replayed against {self}',
  stride: ['T'],
  applies: { to: 'element', kinds: ['webhook'] },
  when: all(
    exists('in', not(oneOf('peer.$kind', 'web-client'))),
    // Who can forge updates has no need to repeat them; that threat has a rule of its own.
    not(sure(lacks('self.verifiesWebhookSignature'))),
    // What carries out everything twice that comes twice needs nobody to capture it, and that is said too.
    not(sure(lacks('self.idempotent'))),
  ),
  gap: lacks('self.replayProtection'),
  why: 'A proof of origin does not say how old a message is. A copy of a genuine update, taken from a log, a proxy or a debugging tunnel, is accepted again and repeats its command or order.',
  check:
    'Deliver the same genuine update twice, and once more after an hour; only the first may have an effect.',
  exception:
    'Every event the receiver passes on changes nothing when it is repeated, or the sender puts a single-use value in each of them that is checked further in.',
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

export const examples: Examples = {
  about: 'hook',
  flags: {
    'old and repeated updates are accepted': {
      elements: { slack: 'messaging-platform', hook: ['webhook', { replayProtection: 'no' }] },
      flows: { event: 'slack -> hook' },
    },
  },
  clears: {
    'old and repeated updates are refused': {
      elements: { slack: 'messaging-platform', hook: ['webhook', { replayProtection: 'yes' }] },
      flows: { event: 'slack -> hook' },
    },
    'anybody can forge updates, which another rule says': {
      elements: {
        slack: 'messaging-platform',
        hook: ['webhook', { verifiesWebhookSignature: 'no', replayProtection: 'no' }],
      },
      flows: { event: 'slack -> hook' },
    },
    'nothing but our own chat client sends to it': {
      elements: { widget: 'web-client', hook: ['webhook', { replayProtection: 'no' }] },
      flows: { message: 'widget -> hook' },
    },
    'every repeat is carried out again, which another rule says': {
      elements: {
        platform: 'messaging-platform',
        hook: ['webhook', { replayProtection: 'no', idempotent: 'no' }],
      },
      flows: { event: 'platform -> hook' },
    },
  },
  asks: {
    'nobody has said whether it refuses repeats': {
      elements: { slack: 'messaging-platform', hook: 'webhook' },
      flows: { event: 'slack -> hook' },
    },
  },
}
