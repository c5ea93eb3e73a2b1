import { exposed } from '../../catalogue/adjusters/reach'
import { all, any, exists, has, lacks, not, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
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
    exists(
      'in',
      all(
        not(oneOf('peer.$kind', 'web-client')),
        not(sure(any(has('flow.messageIntegrity'), has('flow.mutualAuth')))),
      ),
    ),
  ),
  why: 'The address of a webhook does not stay secret: it shows up in logs, source code and scans. Unless the proof of the platform is checked, anyone who knows it can post events and the bot will act on them as if users had sent them.',
  check:
    'Send the receiver a copy of a real update without the signature or secret header, and one with a wrong value; both must be refused before anything in the body is read.',
  exception:
    'The receiver can only be reached by a component that has already checked the proof, such as a gateway in the same private network.',
  likelihood: 3,
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

export const examples: Examples = {
  about: 'hook',
  flags: {
    'the proof of the platform is not checked': {
      elements: {
        telegram: 'messaging-platform',
        hook: ['webhook', { verifiesWebhookSignature: 'no' }],
      },
      flows: { update: 'telegram -> hook' },
    },
    'one of two senders proves itself in another way': {
      elements: {
        telegram: 'messaging-platform',
        shop: 'third-party-api',
        hook: ['webhook', { verifiesWebhookSignature: 'no' }],
      },
      flows: { update: 'telegram -> hook', order: ['shop -> hook', { mutualAuth: 'yes' }] },
    },
  },
  clears: {
    'the proof of the platform is checked': {
      elements: {
        telegram: 'messaging-platform',
        hook: ['webhook', { verifiesWebhookSignature: 'yes' }],
      },
      flows: { update: 'telegram -> hook' },
    },
    'the only sender shows a certificate': {
      elements: {
        shop: 'third-party-api',
        hook: ['webhook', { verifiesWebhookSignature: 'no' }],
      },
      flows: { order: ['shop -> hook', { mutualAuth: 'yes' }] },
    },
    'only our own chat client calls it': {
      elements: {
        widget: 'web-client',
        hook: ['webhook', { verifiesWebhookSignature: 'no' }],
      },
      flows: { message: 'widget -> hook' },
    },
    'the control that closes it is in place': {
      elements: { telegram: 'messaging-platform', hook: 'webhook' },
      flows: { update: 'telegram -> hook' },
      controls: [['CTL-WEBHOOK-SIG', 'hook']],
    },
    'besides our own client the only sender signs its messages': {
      elements: {
        widget: 'web-client',
        shop: 'third-party-api',
        hook: ['webhook', { verifiesWebhookSignature: 'no' }],
      },
      flows: { message: 'widget -> hook', order: ['shop -> hook', { messageIntegrity: 'yes' }] },
    },
  },
  asks: {
    'nobody has said whether the proof is checked': {
      elements: { telegram: 'messaging-platform', hook: 'webhook' },
      flows: { update: 'telegram -> hook' },
    },
  },
}
