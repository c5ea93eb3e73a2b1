import { untrusted } from '../../catalogue/adjusters/content'
import { exposed } from '../../catalogue/adjusters/reach'
import { sharedId } from '../../catalogue/adjusters/secrets'
import { runsInsideBot } from '../../catalogue/circumstances/deeds'
import { isAnswered } from '../../catalogue/circumstances/reach'
import { all, any, atLeast, exists, has, lacks, not, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** Outsiders can try their luck with it, by a request or by what they write. */
const isWithinReach = any(
  sure(oneOf('self.$exposure', 'internet', 'partner', 'indirect')),
  sure(has('self.$untrustedContent')),
)

/** Something lies behind it, and data of some weight passes through it. */
const opensSomethingOfWorth = all(
  exists('out', oneOf('peer.$type', 'process', 'dataStore')),
  any(atLeast('self.$C', 3), atLeast('self.$I', 3)),
)

export const excessServiceRights: Rule = {
  id: 'BOT-E-101',
  version: 1,
  title: 'A flaw in {self} gives more rights than its task needs',
  stride: ['E'],
  applies: {
    to: 'element',
    kinds: [
      'api',
      'worker',
      'retriever',
      'webhook',
      'admin-console',
      'ci-runner',
      'training-pipeline',
      'monitor',
    ],
  },
  when: all(
    isWithinReach,
    any(opensSomethingOfWorth, isAnswered('self.leastPrivilege')),
    not(runsInsideBot),
  ),
  gap: lacks('self.leastPrivilege'),
  why: 'A flaw in a small service is worth as much as the account that it runs with. Rights that no task uses turn a nuisance into the loss of everything that the account can open.',
  check:
    'List what its account may do in each system behind it, compare that with what it did in the last three months, and take the rest away in a test.',
  exception:
    'It has no account of its own, and everything behind it checks the rights of the person who asked.',
  likelihood: 2,
  impact: 3,
  impactOn: ['I'],
  adjust: [exposed, untrusted, sharedId],
  skill: 3,
  actors: ['organised-crime', 'malicious-insider', 'nation-state', 'malicious-publisher'],
  mitigations: [
    { control: 'CTL-LEAST-PRIV', likelihood: 0, impact: 2 },
    { control: 'CTL-STORE-ACL', likelihood: 0, impact: 1, at: ['out'] },
    { control: 'CTL-SANDBOX', likelihood: 0, impact: 1 },
  ],
  references: ['ASI03:2026', 'NHI5:2025', 'CWE-250', 'CWE-272', 'CAPEC-233', 'ASVS-v5.0.0-13.2.2'],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'service',
  flags: {
    'a public service is owner of the whole database': {
      elements: {
        customer: 'user',
        service: ['api', { leastPrivilege: 'no' }],
        records: 'database',
      },
      flows: { request: 'customer -> service', query: 'service -> records' },
    },
    'a runner that builds what outsiders send may deploy': {
      elements: { issues: 'content-source', service: ['ci-runner', { leastPrivilege: 'no' }] },
      flows: { trigger: 'issues -> service' },
    },
  },
  clears: {
    'its account holds what its task needs': {
      elements: {
        customer: 'user',
        service: ['api', { leastPrivilege: 'yes' }],
        records: 'database',
      },
      flows: { request: 'customer -> service', query: 'service -> records' },
    },
    'nothing from outside reaches it': {
      elements: {
        service: ['worker', { leastPrivilege: 'no', actions: ['write-data'] }],
        records: 'database',
      },
      flows: { cleanup: 'service -> records' },
    },
    'nothing lies behind it, and nobody has spoken of its rights': {
      elements: { customer: 'user', service: 'api' },
      flows: { request: 'customer -> service' },
      assets: { pii: ['request'] },
    },
    'nobody has said what lies behind it, nor spoken of its rights': {
      elements: { customer: 'user', service: 'api', records: 'database' },
      flows: { request: 'customer -> service', query: 'service -> records' },
    },
    'it is a part of the bot, which is asked itself': {
      elements: {
        telegram: 'messaging-platform',
        service: ['webhook', { leastPrivilege: 'no' }],
        bot: 'chatbot',
      },
      flows: {
        update: 'telegram -> service',
        dispatch: ['service -> bot', { protocol: 'in-process' }],
      },
    },
  },
  asks: {
    'nobody has looked at the rights of a public service': {
      elements: { customer: 'user', service: 'api', records: 'database' },
      flows: { request: 'customer -> service', query: 'service -> records' },
      assets: { pii: ['query'] },
    },
  },
}
