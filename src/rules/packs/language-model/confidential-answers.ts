import { exposed } from '../../catalogue/adjusters/reach'
import { servesAllWithItsOwnRights } from '../../catalogue/circumstances/deeds'
import { answersUnfiltered, knowsMoreThanItsUsers } from '../../catalogue/circumstances/people'
import { all, has, lacks, not, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const confidentialAnswers: Rule = {
  id: 'BOT-I-201',
  version: 1,
  title: 'Answers of {self} give away confidential data',
  stride: ['I'],
  applies: { to: 'element', kinds: ['chatbot', 'agent'] },
  when: all(
    sure(has('self.$llmDriven')),
    has('self.$userFacing'),
    knowsMoreThanItsUsers,
    // That nobody checks who may know what comes first, and is said already.
    not(sure(all(lacks('self.enforcesUserAuthz'), servesAllWithItsOwnRights))),
  ),
  gap: answersUnfiltered,
  why: 'What a model has seen of records, documents and its own instructions it may repeat to whoever asks cleverly. The answer is the last place where that can be noticed.',
  check:
    'Place a made-up customer with a unique number among the data, and try as somebody else to get that number out: directly, in a table, spelled backwards, as a link. A filter must stop each answer that holds it.',
  exception:
    'Everybody who can write to it may read everything that ever reaches the model in their conversations.',
  likelihood: 3,
  impact: 3,
  impactOn: ['C'],
  adjust: [exposed],
  skill: 1,
  actors: ['abusive-user', 'competitor', 'fraudster', 'troll', 'organised-crime'],
  mitigations: [
    { control: 'CTL-OUTPUT-FILTER', likelihood: 1, impact: 1, at: ['self', 'in', 'out'] },
    { control: 'CTL-MINIMISE', likelihood: 1, impact: 0 },
    { control: 'CTL-OBJECT-AUTHZ', likelihood: 2, impact: 0 },
    { control: 'CTL-SESSION-ISO', likelihood: 0, impact: 1 },
  ],
  references: [
    'LLM02:2026',
    'LLM02:2025',
    'T2:1.1',
    'AML.T0057',
    'NISTAML.036:2025',
    'CWE-200',
    'CWE-201',
    'CAPEC-116',
    'AISVS-v1.0-C5.2.4',
    'AISVS-v1.0-C7.3.2',
  ],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'bot',
  flags: {
    'it has the accounts of all customers at hand and nothing checks its answers': {
      elements: { customer: 'user', bot: ['chatbot', { usesLlm: 'yes', filtersOutput: 'no' }] },
      flows: { message: 'customer -> bot' },
      assets: { 'account-data': ['bot'] },
    },
    'it answers from secret documents': {
      elements: {
        customer: 'user',
        bot: ['agent', { filtersOutput: 'no' }],
        index: 'vector-store',
      },
      flows: { message: 'customer -> bot', query: 'bot -> index' },
      assets: { knowledge: { on: ['query'], confidentiality: 4 } },
    },
  },
  clears: {
    'its answers are checked': {
      elements: {
        customer: 'user',
        bot: ['chatbot', { usesLlm: 'yes', filtersOutput: 'yes' }],
      },
      flows: { message: 'customer -> bot' },
      assets: { 'account-data': ['bot'] },
    },
    'a guardrail checks them': {
      elements: {
        customer: 'user',
        bot: ['chatbot', { usesLlm: 'yes', filtersOutput: 'no' }],
        filter: ['guardrail', { filtersOutput: 'yes' }],
      },
      flows: { message: 'customer -> bot', check: 'bot -> filter' },
      assets: { 'account-data': ['bot'] },
    },
    'it looks things up with the rights of the person who asks': {
      elements: {
        customer: 'user',
        bot: ['chatbot', { usesLlm: 'yes', filtersOutput: 'no', identityModel: 'user-delegated' }],
      },
      flows: { message: 'customer -> bot' },
      assets: { 'account-data': ['bot'] },
    },
    'a service fetches the records for it, and is asked itself whose rights count': {
      elements: {
        customer: 'user',
        bot: ['chatbot', { usesLlm: 'yes', filtersOutput: 'no' }],
        accounts: 'api',
      },
      flows: { message: 'customer -> bot', look: 'bot -> accounts' },
      assets: { 'account-data': ['look'] },
    },
    'it knows nothing but the conversation': {
      elements: {
        customer: 'user',
        bot: ['chatbot', { usesLlm: 'yes', filtersOutput: 'no' }],
      },
      flows: { message: 'customer -> bot' },
      assets: { conversation: ['bot', 'message'] },
    },
    'it can only say what people wrote': {
      elements: { customer: 'user', bot: ['chatbot', { usesLlm: 'no', filtersOutput: 'no' }] },
      flows: { message: 'customer -> bot' },
      assets: { 'account-data': ['bot'] },
    },
    'nobody talks with it': {
      elements: { bot: ['agent', { filtersOutput: 'no' }] },
      assets: { 'account-data': ['bot'] },
    },
    'it fetches everything for everybody, which is the wider hole': {
      elements: {
        customer: 'user',
        bot: [
          'chatbot',
          {
            usesLlm: 'yes',
            filtersOutput: 'no',
            enforcesUserAuthz: 'no',
            identityModel: 'shared-service-account',
          },
        ],
        records: 'database',
      },
      flows: { message: 'customer -> bot', look: 'bot -> records' },
      assets: { 'account-data': ['bot', 'look'] },
    },
  },
  asks: {
    'nobody has said whether its answers are checked': {
      elements: { customer: 'user', bot: ['chatbot', { usesLlm: 'yes' }] },
      flows: { message: 'customer -> bot' },
      assets: { 'account-data': ['bot'] },
    },
  },
}
