import type { Opinion } from './opinion'
import { templateModel } from './templateModel'

export const ragSupport: Opinion = {
  title: 'Support agent with retrieval and refunds',
  model: templateModel('rag-support'),
  raises: [
    {
      says: 'Whoever posts in the forum or writes a ticket writes into the prompt of an agent that refunds, reads the CRM and sends mail.',
      at: ['agent', 'retr', 'ingest'],
      band: 'critical',
      rules: ['BOT-T-202'],
    },
    {
      says: 'Customer data, strangers’ text and an open way out by e-mail meet in one agent: one ticket is enough to mail the CRM away.',
      at: ['agent', 'mail'],
      band: 'critical',
      rules: ['BOT-I-209', 'BOT-I-301'],
    },
    {
      says: 'The index is shared and nothing but luck keeps the tickets of one tenant out of the answers of another.',
      at: ['vec', 'retr'],
      band: 'high',
      rules: ['BOT-I-205', 'BOT-E-401'],
    },
    {
      says: 'Anything that the crawler finds is indexed unseen, so a planted page becomes the official answer.',
      at: ['ingest', 'vec'],
      band: 'high',
      rules: ['BOT-T-403', 'BOT-T-404'],
    },
    {
      says: 'The refund server acts with one service account and does not ask for whom: a customer gets a refund of somebody else’s order.',
      at: ['tmcp'],
      band: 'high',
      rules: ['BOT-E-303', 'BOT-E-203'],
    },
    {
      says: 'The refund server takes tokens meant for others and hands them on.',
      at: ['tmcp', 'f9'],
      band: 'high',
      rules: ['BOT-E-301'],
    },
    {
      says: 'A community package run by somebody else sits on the CRM; nobody checks what its next release does.',
      at: ['cmcp', 'agent'],
      band: 'high',
      rules: ['BOT-S-302'],
    },
    {
      says: 'Tools are discovered at run time and their descriptions may change overnight, and the model obeys descriptions.',
      at: ['agent', 'cmcp'],
      band: 'high',
      rules: ['BOT-T-301', 'BOT-S-302'],
    },
    {
      says: 'The mail tool writes to anybody in our name: phishing from our own domain.',
      at: ['mail'],
      band: 'high',
      rules: ['BOT-I-301'],
    },
    {
      says: 'The widget renders what the model writes as HTML, so an answer can run script in the browser of a customer.',
      at: ['widget'],
      band: 'high',
      rules: ['BOT-T-105'],
    },
    {
      says: 'A remote image in an answer carries the conversation out without a click.',
      at: ['widget', 'agent'],
      band: 'high',
      rules: ['BOT-I-103'],
    },
    {
      says: 'What a hostile ticket plants in long-term memory is believed in every later conversation.',
      at: ['mem'],
      band: 'high',
      rules: ['BOT-T-401'],
    },
    {
      says: 'The lead approves refunds from a summary, in a queue too long to read.',
      at: ['appr', 'f13'],
      band: 'medium',
      rules: ['BOT-E-701', 'BOT-T-701', 'BOT-S-702'],
    },
    {
      says: 'Nothing caps tokens per customer: a bored one runs up the bill.',
      at: ['llm', 'agent'],
      band: 'medium',
      rules: ['BOT-D-201', 'BOT-D-202'],
    },
    {
      says: 'The crawler fetches addresses that others choose, from inside the data subnet: the metadata service is one of them.',
      at: ['ingest'],
      band: 'high',
      rules: ['BOT-I-104'],
    },
    {
      says: 'Whole customer records go to the model provider though most answers need none of them.',
      at: ['agent', 'f4', 'llm'],
      band: 'medium',
      rules: ['BOT-I-303', 'BOT-I-206'],
    },
    {
      says: 'Conversations with personal data lie unredacted in the traces.',
      at: ['logs', 'f14'],
      band: 'medium',
      rules: ['BOT-I-407'],
    },
    {
      says: 'When the agent goes wrong there is no switch to stop it.',
      at: ['agent'],
      band: 'medium',
      rules: ['BOT-E-207'],
    },
    {
      says: 'Personal data is remembered for ever; nobody can honour a wish to be forgotten.',
      at: ['mem', 'vec'],
      band: 'medium',
      rules: ['BOT-I-403'],
    },
    {
      says: 'The agent holds more rights and tools than answering needs, and code does not check the calls that it makes.',
      at: ['agent'],
      band: 'high',
      rules: ['BOT-E-202', 'BOT-E-002'],
    },
    {
      says: 'Nobody has attacked the agent the way strangers will.',
      at: ['model', 'agent'],
      band: 'medium',
      rules: ['BOT-T-652'],
    },
  ],
  noise: [
    {
      rule: 'BOT-I-406',
      at: ['vault'],
      because:
        'Tokens are fetched over mutual TLS from a vault that is locked down in every way asked.',
    },
    {
      rule: 'BOT-S-401',
      at: ['vault'],
      because:
        'Tokens are fetched over mutual TLS from a vault that is locked down in every way asked.',
    },
    {
      rule: 'BOT-R-401',
      at: ['vault'],
      because:
        'Tokens are fetched over mutual TLS from a vault that is locked down in every way asked.',
    },
    {
      rule: 'BOT-T-102',
      at: ['tmcp'],
      because: 'Queries are parameterised, so injection through them is handled.',
    },
    { rule: 'BOT-I-207', at: ['llm'], because: 'The contract excludes training on our data.' },
    { rule: 'BOT-I-501', because: 'Every connection is encrypted.' },
    { rule: 'BOT-T-501', because: 'Every connection is encrypted.' },
    { rule: 'BOT-I-204', at: ['agent'], because: 'Sessions are kept apart.' },
    { rule: 'BOT-I-402', at: ['mem'], because: 'Sessions are kept apart.' },
    {
      rule: 'BOT-E-201',
      at: ['agent'],
      because:
        'Refunds wait for a person, so the agent does not act on its own authority; what is weak is the approval.',
    },
    { rule: 'BOT-D-101', at: ['gw'], because: 'The gateway authenticates and limits rates.' },
    { rule: 'BOT-S-101', at: ['gw'], because: 'The gateway authenticates and limits rates.' },
  ],
}
