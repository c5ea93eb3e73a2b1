import { isOurs, leavesItsZone } from '../../catalogue/circumstances/reach'
import { all, atLeast, has, lacks, not, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** Where the connection is asked about because of what can be read on it, changes are part of that. */
const saidElsewhere = atLeast('self.$C', 3)

export const alteredOnTheWay: Rule = {
  id: 'BOT-T-501',
  version: 1,
  title: 'Orders and records in “{flow}” can be altered on the way',
  stride: ['T'],
  applies: { to: 'flow' },
  when: all(
    isOurs,
    atLeast('self.$I', 4),
    not(saidElsewhere),
    not(leavesItsZone),
    not(oneOf('source.$zone', 'host')),
    not(
      all(
        oneOf('source.$kind', 'queue', 'orchestrator', 'agent'),
        oneOf('target.$kind', 'queue', 'agent', 'orchestrator'),
      ),
    ),
  ),
  gap: all(lacks('self.encrypted'), not(sure(has('self.messageIntegrity')))),
  why: 'Not all that must be right is secret. Amounts, limits, policies and audit records can be changed by any component that gets between two others, and the receiver takes them for genuine.',
  check:
    'Change one message between the two ends with a proxy in the same network, and see whether the receiver refuses it.',
  exception: 'The receiver checks what it is told against a source of its own before it acts.',
  likelihood: 2,
  impact: 3,
  impactOn: ['I'],
  adjust: [],
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

export const examples: Examples = {
  about: 'policy',
  flags: {
    'the policy of a bot passes unprotected through a shared network': {
      elements: { console: 'admin-console', bot: 'chatbot' },
      inside: { 'network-segment': ['console', 'bot'] },
      flows: { policy: ['console -> bot', { encrypted: 'no' }] },
      assets: { 'system-prompt': ['policy'] },
    },
  },
  clears: {
    'it is encrypted': {
      elements: { console: 'admin-console', bot: 'chatbot' },
      inside: { 'network-segment': ['console', 'bot'] },
      flows: { policy: ['console -> bot', { encrypted: 'yes' }] },
      assets: { 'system-prompt': ['policy'] },
    },
    'each message is signed': {
      elements: { console: 'admin-console', bot: 'chatbot' },
      inside: { 'network-segment': ['console', 'bot'] },
      flows: { policy: ['console -> bot', { encrypted: 'no', messageIntegrity: 'yes' }] },
      assets: { 'system-prompt': ['policy'] },
    },
    'it leaves its zone, and another rule says so': {
      elements: { console: 'admin-console', bot: 'chatbot' },
      inside: { corporate: ['console'], 'network-segment': ['bot'] },
      flows: { policy: ['console -> bot', { encrypted: 'no' }] },
      assets: { 'system-prompt': ['policy'] },
    },
    'a mistake in it is found at once': {
      elements: { console: 'admin-console', bot: 'chatbot' },
      inside: { 'network-segment': ['console', 'bot'] },
      flows: { policy: ['console -> bot', { encrypted: 'no' }] },
      assets: { knowledge: ['policy'] },
    },
  },
  asks: {
    'nobody has said how it is protected': {
      elements: { console: 'admin-console', bot: 'chatbot' },
      inside: { 'network-segment': ['console', 'bot'] },
      flows: { policy: 'console -> bot' },
      assets: { 'system-prompt': ['policy'] },
    },
  },
}
