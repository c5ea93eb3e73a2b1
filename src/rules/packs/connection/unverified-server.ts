import { crossesPublic } from '../../catalogue/adjusters/reach'
import { all, any, crosses, exists, has, lacks, not, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** People, clients and callers: what is drawn towards them is a reply to them. */
const repliesToCaller = any(
  oneOf('target.$kind', 'user', 'operator', 'approver', 'web-client'),
  all(
    oneOf('target.$kind', 'external-entity'),
    exists('out', oneOf('peer.$type', 'process', 'dataStore'), { of: 'target' }),
  ),
)

export const unverifiedServer: Rule = {
  id: 'BOT-S-501',
  version: 1,
  title: '{source} may be talking to an impostor instead of {target}',
  stride: ['S'],
  applies: { to: 'flow' },
  when: all(
    crosses('internet', 'third-party', 'user-device'),
    oneOf('source.$type', 'process'),
    not(repliesToCaller),
    not(oneOf('self.encrypted', 'no')),
  ),
  gap: all(lacks('self.verifiesPeer'), not(sure(has('self.mutualAuth')))),
  why: 'Encryption to the wrong party protects nothing. Checks of certificates that were switched off for a test, and addresses that can be chosen freely, invite a stand-in.',
  check:
    'Answer the call with a certificate of your own for that name, and with a valid one for another name; the connection must fail both times.',
  exception:
    'What is sent is public, and whatever comes back is checked by a signature of its own.',
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

export const examples: Examples = {
  about: 'prompt',
  flags: {
    'certificates of the vendor are not checked': {
      elements: { bot: 'chatbot', model: 'llm' },
      inside: { 'cloud-account': ['bot'], 'third-party': ['model'] },
      flows: { prompt: ['bot -> model', { protocol: 'https', verifiesPeer: 'no' }] },
    },
  },
  clears: {
    'certificates are checked': {
      elements: { bot: 'chatbot', model: 'llm' },
      inside: { 'cloud-account': ['bot'], 'third-party': ['model'] },
      flows: { prompt: ['bot -> model', { protocol: 'https', verifiesPeer: 'yes' }] },
    },
    'both ends show a certificate': {
      elements: { bot: 'chatbot', model: 'llm' },
      inside: { 'cloud-account': ['bot'], 'third-party': ['model'] },
      flows: { prompt: ['bot -> model', { protocol: 'https', mutualAuth: 'yes' }] },
    },
    'it is not even encrypted, which another rule says': {
      elements: { bot: 'chatbot', model: 'llm' },
      inside: { 'cloud-account': ['bot'], 'third-party': ['model'] },
      flows: { prompt: ['bot -> model', { protocol: 'http', verifiesPeer: 'no' }] },
    },
    'it is a reply to a client': {
      elements: { bot: 'process', customer: 'external-entity' },
      inside: { 'cloud-account': ['bot'], internet: ['customer'] },
      flows: {
        question: 'customer -> bot',
        prompt: ['bot -> customer', { protocol: 'https', verifiesPeer: 'no' }],
      },
    },
    'it stays with us': {
      elements: { bot: 'chatbot', orders: 'api' },
      inside: { 'cloud-account': ['bot', 'orders'] },
      flows: { prompt: ['bot -> orders', { protocol: 'https', verifiesPeer: 'no' }] },
    },
  },
  asks: {
    'nobody has said whether certificates are checked': {
      elements: { bot: 'chatbot', model: 'llm' },
      inside: { 'cloud-account': ['bot'], 'third-party': ['model'] },
      flows: { prompt: ['bot -> model', { protocol: 'https' }] },
    },
  },
}
