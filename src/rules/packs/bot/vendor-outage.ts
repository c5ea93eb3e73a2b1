import { all, any, exists, lacks, not, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** What it works on comes from a vendor, straight or through a worker that fetches it. */
const suppliedByVendor = exists(
  'in',
  any(
    oneOf('peer.$kind', 'third-party-api'),
    all(
      oneOf('peer.$kind', 'worker', 'retriever', 'queue', 'cache'),
      exists('adjacent', oneOf('peer.$kind', 'third-party-api'), { of: 'peer' }),
    ),
  ),
)

/** What checks for it lets everything pass in an outage, and another rule says so. */
const goesOnUnchecked = sure(
  exists('out', all(oneOf('peer.$kind', 'guardrail'), oneOf('peer.failMode', 'fail-open'))),
)

export const vendorOutage: Rule = {
  id: 'BOT-D-003',
  version: 1,
  title: 'The outage of a vendor stops {self}',
  stride: ['D'],
  applies: { to: 'element', kinds: ['chatbot', 'automation-bot', 'agent', 'orchestrator'] },
  when: all(
    any(
      exists(
        'out',
        any(
          oneOf('peer.$zone', 'third-party'),
          oneOf('peer.hosting', 'third-party'),
          oneOf('peer.$kind', 'third-party-api'),
        ),
      ),
      suppliedByVendor,
    ),
    not(goesOnUnchecked),
  ),
  gap: lacks('self.hasFallback'),
  why: 'Vendors of models, platforms and tools fail, throttle and change their terms. A bot without a second way fails with them, at the moment its users need it.',
  check:
    'Block the connection to each vendor in a test, one after the other, and look at what people see and what is left undone.',
  exception:
    'People can do without it for as long as the longest outage that its vendors have had.',
  likelihood: 2,
  impact: 3,
  impactOn: ['A'],
  adjust: [],
  skill: 1,
  actors: ['careless-insider', 'organised-crime', 'vendor', 'script-kiddie', 'competitor'],
  mitigations: [
    { control: 'CTL-FALLBACK', likelihood: 0, impact: 2 },
    { control: 'CTL-BOUNDS', likelihood: 1, impact: 0 },
  ],
  references: ['ASI08:2026', 'ASVS-v5.0.0-16.5.2', 'ASVS-v5.0.0-13.1.2'],
}

export const examples: Examples = {
  about: 'bot',
  flags: {
    'it stands still without the vendor': {
      elements: { bot: ['chatbot', { hasFallback: 'no' }], vendor: 'third-party-api' },
      flows: { call: 'bot -> vendor' },
    },
    'its model is run by somebody else': {
      elements: {
        bot: ['agent', { hasFallback: 'no' }],
        model: ['llm', { hosting: 'third-party' }],
      },
      flows: { prompt: 'bot -> model' },
    },
    'a tool that it needs stands with a vendor': {
      elements: { bot: ['agent', { hasFallback: 'no' }], search: 'api' },
      inside: { 'third-party': ['search'] },
      flows: { query: 'bot -> search' },
    },
    'prices come from a vendor, by way of a worker': {
      elements: {
        market: 'third-party-api',
        feed: 'worker',
        bot: ['automation-bot', { hasFallback: 'no' }],
      },
      flows: { quotes: 'market -> feed', prices: 'feed -> bot' },
    },
  },
  clears: {
    'it has a second way': {
      elements: { bot: ['chatbot', { hasFallback: 'yes' }], vendor: 'third-party-api' },
      flows: { call: 'bot -> vendor' },
    },
    'its filter lets everything pass in an outage, and another rule says so': {
      elements: {
        bot: ['automation-bot', { hasFallback: 'no' }],
        filter: ['guardrail', { failMode: 'fail-open' }],
        vendor: 'third-party-api',
      },
      flows: { check: 'bot -> filter', call: 'bot -> vendor' },
    },
    'all that it calls is our own': {
      elements: {
        bot: ['agent', { hasFallback: 'no' }],
        model: ['llm', { hosting: 'self-hosted' }],
      },
      flows: { prompt: 'bot -> model' },
    },
  },
  asks: {
    'nobody has said who runs the model': {
      elements: { bot: ['agent', { hasFallback: 'no' }], model: 'llm' },
      flows: { prompt: 'bot -> model' },
    },
  },
}
