import { all, any, exists, lacks, not, oneOf } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** It answers and never calls, so it is a service and not a person. */
const isService = any(
  oneOf('peer.$kind', 'third-party-api', 'identity-provider', 'messaging-platform'),
  oneOf('peer.$zone', 'third-party'),
  all(
    oneOf('peer.$kind', 'external-entity'),
    not(exists('out', oneOf('peer.$type', 'process', 'dataStore'), { of: 'peer' })),
  ),
)

export const outsideServiceFails: Rule = {
  id: 'BOT-D-803',
  version: 1,
  title: 'The outage of an outside service stops {self}',
  stride: ['D'],
  applies: { to: 'element', kinds: ['process'] },
  when: exists('out', isService),
  gap: lacks('self.hasFallback'),
  why: 'The way to a service that others run can be cut, clogged or closed at any time. Without a second way, or a decision what to do meanwhile, this part waits and those that wait for it do too.',
  check:
    'Block the connection in a test and watch what people see, what queues up, and what is lost.',
  exception: 'People can wait for as long as the longest outage that the service has had.',
  likelihood: 2,
  impact: 2,
  impactOn: ['A'],
  adjust: [],
  skill: 1,
  actors: ['careless-insider', 'organised-crime', 'vendor', 'script-kiddie'],
  mitigations: [{ control: 'CTL-FALLBACK', likelihood: 0, impact: 1 }],
  references: ['CWE-703', 'ASVS-v5.0.0-16.5.2'],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'shop',
  flags: {
    'orders stop with the payment provider': {
      elements: { shop: ['process', { hasFallback: 'no' }], provider: 'external-entity' },
      flows: { charge: 'shop -> provider' },
    },
  },
  clears: {
    'orders are taken and charged later': {
      elements: { shop: ['process', { hasFallback: 'yes' }], provider: 'external-entity' },
      flows: { charge: 'shop -> provider' },
    },
    'it answers somebody who called': {
      elements: { shop: ['process', { hasFallback: 'no' }], customer: 'external-entity' },
      flows: { order: 'customer -> shop', receipt: 'shop -> customer' },
    },
  },
  asks: {
    'nobody has said what happens meanwhile': {
      elements: { shop: 'process', provider: 'external-entity' },
      flows: { charge: 'shop -> provider' },
    },
  },
}
