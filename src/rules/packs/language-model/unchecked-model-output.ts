import { untrusted } from '../../catalogue/adjusters/content'
import { runsGeneratedCode } from '../../catalogue/circumstances/deeds'
import { all, any, exists, has, lacks, not, oneOf, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** Where a policy for its tools is asked about, that is what checks the calls that a model makes. */
const callsGoThroughToolPolicy = all(
  oneOf('self.$kind', 'agent', 'orchestrator', 'chatbot'),
  exists('out', oneOf('peer.$kind', 'mcp-server', 'tool', 'api', 'third-party-api')),
)

/** The page that renders its output is drawn, so that the threat is found there. */
const pageIsDrawn = exists(
  'in',
  any(
    oneOf('peer.$kind', 'web-client', 'admin-console'),
    exists('in', oneOf('peer.$kind', 'web-client', 'admin-console'), { of: 'peer' }),
  ),
)

/** Whoever may run any code needs no crafted path or query; what helps then is a sandbox. */
const runsCodeAnyway = all(
  oneOf('self.$kind', 'agent', 'orchestrator', 'automation-bot'),
  sure(runsGeneratedCode),
)

export const uncheckedModelOutput: Rule = {
  id: 'BOT-T-206',
  version: 1,
  title: 'What the model of {self} writes goes into queries, paths or calls unchecked',
  stride: ['T'],
  applies: { to: 'element', kinds: ['chatbot', 'automation-bot', 'agent', 'orchestrator'] },
  when: all(
    sure(has('self.$llmDriven')),
    not(runsCodeAnyway),
    any(
      sure(overlaps('self.outputSinks', 'sql', 'file-path')),
      all(oneOf('self.$kind', 'chatbot'), sure(overlaps('self.outputSinks', 'shell'))),
      all(sure(overlaps('self.outputSinks', 'api-call')), not(callsGoThroughToolPolicy)),
      all(sure(overlaps('self.outputSinks', 'html')), not(pageIsDrawn)),
      all(exists('out', oneOf('peer.$kind', 'database')), overlaps('self.outputSinks', 'sql')),
    ),
  ),
  gap: lacks('self.validatesModelOutput'),
  why: 'Text that somebody outside has influenced arrives at an interpreter with the trust of your own code. It may be a statement, a path, a parameter or a page.',
  check:
    'Have the model return a quote and a semicolon, “../” and a call with a field too many, by writing its answer by hand if need be. Code must refuse each before anything is opened, sent or run.',
  exception:
    'The model can only choose from a list of complete statements or calls that people wrote.',
  likelihood: 3,
  impact: 3,
  impactOn: ['I'],
  adjust: [untrusted],
  skill: 2,
  actors: [
    'organised-crime',
    'fraudster',
    'abusive-user',
    'troll',
    'malicious-publisher',
    'spammer',
  ],
  mitigations: [
    { control: 'CTL-OUTPUT-VALID', likelihood: 2, impact: 1 },
    { control: 'CTL-TOOL-POLICY', likelihood: 1, impact: 0 },
    { control: 'CTL-PARAM-QUERY', likelihood: 0, impact: 1, at: ['out'] },
    { control: 'CTL-LEAST-PRIV', likelihood: 0, impact: 1 },
  ],
  references: [
    'LLM10:2026',
    'LLM05:2025',
    'ASI02:2026',
    'ASI05:2026',
    'CWE-1426',
    'CWE-74',
    'CWE-94',
    'CAPEC-242',
    'CAPEC-248',
    'ASVS-v5.0.0-1.3.2',
    'AISVS-v1.0-C7.1.1',
    'AISVS-v1.0-C9.3.2',
  ],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'bot',
  flags: {
    'it writes its own queries': {
      elements: {
        bot: ['agent', { outputSinks: ['sql'], validatesModelOutput: 'no' }],
        records: 'database',
      },
      flows: { query: 'bot -> records' },
    },
    'a model moderates by calling the platform': {
      elements: {
        telegram: 'messaging-platform',
        bot: [
          'automation-bot',
          { usesLlm: 'yes', outputSinks: ['api-call'], validatesModelOutput: 'no' },
        ],
      },
      flows: { message: 'telegram -> bot', ban: 'bot -> telegram' },
    },
    'it names the files that are written': {
      elements: {
        bot: [
          'chatbot',
          { usesLlm: 'yes', outputSinks: ['file-path'], validatesModelOutput: 'no' },
        ],
      },
    },
    'its answers are shown on a page that nobody has drawn': {
      elements: {
        customer: 'user',
        bot: ['chatbot', { usesLlm: 'yes', outputSinks: ['html'], validatesModelOutput: 'no' }],
      },
      flows: { message: 'customer -> bot' },
    },
  },
  clears: {
    'code checks what the model wrote': {
      elements: {
        bot: ['agent', { outputSinks: ['sql', 'file-path'], validatesModelOutput: 'yes' }],
      },
    },
    'only people read it': {
      elements: {
        bot: ['chatbot', { usesLlm: 'yes', outputSinks: ['human'], validatesModelOutput: 'no' }],
      },
    },
    'it calls tools, which a policy has to stand before': {
      elements: {
        bot: ['agent', { outputSinks: ['api-call'], validatesModelOutput: 'no' }],
        refunds: 'mcp-server',
      },
      flows: { call: 'bot -> refunds' },
    },
    'it runs any code it likes, which a sandbox has to hold': {
      elements: {
        bot: [
          'agent',
          {
            outputSinks: ['shell', 'file-path'],
            actions: ['run-shell'],
            validatesModelOutput: 'no',
          },
        ],
      },
    },
    'the page that shows its answers is drawn': {
      elements: {
        page: 'web-client',
        proxy: 'gateway',
        bot: ['chatbot', { usesLlm: 'yes', outputSinks: ['html'], validatesModelOutput: 'no' }],
      },
      flows: { question: 'page -> proxy', forward: 'proxy -> bot' },
    },
    'people wrote all that it sends': {
      elements: {
        bot: ['chatbot', { usesLlm: 'no', outputSinks: ['sql'], validatesModelOutput: 'no' }],
      },
    },
  },
  asks: {
    'nobody has said whether its queries are checked': {
      elements: { bot: ['agent', { outputSinks: ['sql'] }], records: 'database' },
      flows: { query: 'bot -> records' },
    },
    'it has a database, and nobody has said who writes the queries': {
      elements: { bot: ['agent', { validatesModelOutput: 'no' }], records: 'database' },
      flows: { query: 'bot -> records' },
    },
  },
}
