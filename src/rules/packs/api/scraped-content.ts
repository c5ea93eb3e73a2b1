import { all, any, exists, has, lacks, not, oneOf, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const scrapedContent: Rule = {
  id: 'BOT-I-106',
  version: 1,
  title: 'What {self} knows is copied by asking long enough',
  stride: ['I'],
  applies: { to: 'element', kinds: ['chatbot', 'agent'] },
  when: all(
    has('self.$userFacing'),
    sure(oneOf('self.$exposure', 'internet', 'partner', 'indirect')),
    overlaps('self.$classes', 'knowledge', 'business-secret', 'business-records'),
  ),
  gap: all(
    lacks('self.rateLimits'),
    lacks('self.detectsAutomation'),
    not(
      sure(
        exists(
          'in',
          all(
            oneOf('peer.$kind', 'gateway', 'web-client', 'webhook', 'guardrail'),
            any(has('peer.rateLimits'), has('peer.detectsAutomation')),
          ),
        ),
      ),
    ),
  ),
  why: 'A patient script that asks good questions rebuilds a catalogue with its prices, a knowledge base or a list of customers. Each single answer is one that the bot was meant to give.',
  check:
    'Let a script ask for one item after the other for an hour, from one account and then from ten, and see how much it collects before it is slowed down.',
  exception: 'All that it answers from is published anyway, in a form that is easier to copy.',
  likelihood: 3,
  impact: 2,
  impactOn: ['C'],
  adjust: [],
  skill: 2,
  actors: ['competitor', 'spammer'],
  mitigations: [
    { control: 'CTL-ANTIBOT', likelihood: 2, impact: 0, at: ['self', 'in'] },
    { control: 'CTL-RATE', likelihood: 1, impact: 0, at: ['self', 'in'] },
  ],
  references: ['API6:2023', 'OAT-011', 'CWE-799', 'CAPEC-116', 'ASVS-v5.0.0-2.4.1'],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'bot',
  flags: {
    'it answers from price lists as fast as one asks': {
      elements: {
        visitor: 'user',
        bot: ['chatbot', { rateLimits: 'no', detectsAutomation: 'no' }],
        prices: 'vector-store',
      },
      flows: { question: 'visitor -> bot', search: 'bot -> prices' },
      assets: { 'business-secret': ['search'] },
    },
    'the app in front does not look either': {
      elements: {
        visitor: 'user',
        app: ['web-client', { detectsAutomation: 'no' }],
        bot: ['agent', { rateLimits: 'no', detectsAutomation: 'no' }],
      },
      flows: { tap: 'visitor -> app', question: 'app -> bot' },
      assets: { knowledge: ['bot'] },
    },
  },
  clears: {
    'each account gets so many answers an hour': {
      elements: {
        visitor: 'user',
        bot: ['chatbot', { rateLimits: 'yes', detectsAutomation: 'no' }],
      },
      flows: { question: 'visitor -> bot' },
      assets: { knowledge: ['bot'] },
    },
    'scripts are noticed': {
      elements: {
        visitor: 'user',
        bot: ['chatbot', { rateLimits: 'no', detectsAutomation: 'yes' }],
      },
      flows: { question: 'visitor -> bot' },
      assets: { knowledge: ['bot'] },
    },
    'the gateway in front limits': {
      elements: {
        visitor: 'user',
        edge: ['gateway', { rateLimits: 'yes' }],
        bot: ['chatbot', { rateLimits: 'no', detectsAutomation: 'no' }],
      },
      flows: { request: 'visitor -> edge', question: 'edge -> bot' },
      assets: { knowledge: ['bot'] },
    },
    'it has nothing to copy': {
      elements: {
        visitor: 'user',
        bot: ['chatbot', { rateLimits: 'no', detectsAutomation: 'no' }],
      },
      flows: { question: 'visitor -> bot' },
      assets: { conversation: ['question'] },
    },
    'people of ours ask it': {
      elements: {
        colleague: 'user',
        bot: ['agent', { publiclyReachable: 'no', rateLimits: 'no', detectsAutomation: 'no' }],
      },
      inside: { corporate: ['colleague', 'bot'] },
      flows: { question: 'colleague -> bot' },
      assets: { knowledge: ['bot'] },
    },
  },
  asks: {
    'nobody has said how much one may ask': {
      elements: { visitor: 'user', bot: 'chatbot' },
      flows: { question: 'visitor -> bot' },
      assets: { knowledge: ['bot'] },
    },
  },
}
