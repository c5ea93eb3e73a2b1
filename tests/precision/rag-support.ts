import type { Opinion } from './opinion'
import { templateModel } from './templateModel'

export const ragSupport: Opinion = {
  title: 'a support agent with retrieval and refunds',
  model: templateModel('rag-support'),
  raises: [
    {
      says: 'Whoever posts in the forum or writes a ticket writes into the prompt of an agent that refunds, reads the CRM and sends mail.',
      at: ['agent', 'retr', 'ingest'],
      band: 'critical',
      rules: [],
    },
    {
      says: 'Customer data, strangers’ text and an open way out by e-mail meet in one agent: one ticket is enough to mail the CRM away.',
      at: ['agent', 'mail'],
      band: 'critical',
      rules: [],
    },
    {
      says: 'The index is shared and nothing but luck keeps the tickets of one tenant out of the answers of another.',
      at: ['vec', 'retr'],
      band: 'high',
      rules: [],
    },
    {
      says: 'Anything that the crawler finds is indexed unseen, so a planted page becomes the official answer.',
      at: ['ingest', 'vec'],
      band: 'high',
      rules: [],
    },
    {
      says: 'The refund server acts with one service account and does not ask for whom: a customer gets a refund of somebody else’s order.',
      at: ['tmcp'],
      band: 'high',
      rules: [],
    },
    {
      says: 'The refund server takes tokens meant for others and hands them on.',
      at: ['tmcp', 'f9'],
      band: 'high',
      rules: [],
    },
    {
      says: 'A community package run by somebody else sits on the CRM; nobody checks what its next release does.',
      at: ['cmcp'],
      band: 'high',
      rules: [],
    },
    {
      says: 'Tools are discovered at run time and their descriptions may change overnight, and the model obeys descriptions.',
      at: ['agent', 'cmcp'],
      band: 'high',
      rules: [],
    },
    {
      says: 'The mail tool writes to anybody in our name: phishing from our own domain.',
      at: ['mail'],
      band: 'high',
      rules: [],
    },
    {
      says: 'The widget renders what the model writes as HTML, so an answer can run script in the browser of a customer.',
      at: ['widget'],
      band: 'high',
      rules: [],
    },
    {
      says: 'A remote image in an answer carries the conversation out without a click.',
      at: ['widget', 'agent'],
      band: 'high',
      rules: [],
    },
    {
      says: 'What a hostile ticket plants in long-term memory is believed in every later conversation.',
      at: ['mem'],
      band: 'high',
      rules: [],
    },
    {
      says: 'The lead approves refunds from a summary, in a queue too long to read.',
      at: ['appr', 'f13'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'Nothing caps tokens per customer: a bored one runs up the bill.',
      at: ['llm', 'agent'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'The crawler fetches addresses that others choose, from inside the data subnet: the metadata service is one of them.',
      at: ['ingest'],
      band: 'high',
      rules: [],
    },
    {
      says: 'Whole customer records go to the model provider though most answers need none of them.',
      at: ['agent', 'f4', 'llm'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'Conversations with personal data lie unredacted in the traces.',
      at: ['logs', 'f14'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'When the agent goes wrong there is no switch to stop it.',
      at: ['agent'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'Personal data is remembered for ever; nobody can honour a wish to be forgotten.',
      at: ['mem', 'vec'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'The agent holds more rights and tools than answering needs, and code does not check the calls that it makes.',
      at: ['agent'],
      band: 'high',
      rules: [],
    },
    {
      says: 'Nobody has attacked the agent the way strangers will.',
      at: ['model', 'agent'],
      band: 'medium',
      rules: [],
    },
  ],
  noise: [
    {
      rule: '',
      at: ['f15', 'vault'],
      because:
        'Tokens are fetched over mutual TLS from a vault that is locked down in every way asked.',
    },
    {
      rule: '',
      at: ['tmcp'],
      because: 'Queries are parameterised, so injection through them is handled.',
    },
    { rule: '', at: ['llm'], because: 'The contract excludes training on our data.' },
    { rule: '', because: 'Every connection is encrypted.' },
    { rule: '', at: ['agent', 'mem'], because: 'Sessions are kept apart.' },
    {
      rule: '',
      at: ['agent'],
      because:
        'Refunds wait for a person, so the agent does not act on its own authority; what is weak is the approval.',
    },
    { rule: '', at: ['gw'], because: 'The gateway authenticates and limits rates.' },
  ],
}
