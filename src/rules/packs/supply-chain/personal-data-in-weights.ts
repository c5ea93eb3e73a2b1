import { lacks, overlaps } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const personalDataInWeights: Rule = {
  id: 'BOT-I-601',
  version: 1,
  title: 'Personal data is baked into the model by {self}',
  stride: ['I'],
  applies: { to: 'element', kinds: ['training-pipeline'] },
  when: overlaps('self.$classes', 'pii', 'special-pii', 'account-data', 'payment', 'conversation'),
  gap: lacks('self.minimisesData'),
  why: 'Models learn rare records by heart, and whoever asks cleverly gets them back. Nothing can be deleted from weights short of training again.',
  check:
    'Put a made-up customer record into the training data several times, then try to get it out of the finished model with the beginning of the record.',
  exception: 'Only people who may see all of the training data can use the model and its weights.',
  likelihood: 2,
  impact: 4,
  impactOn: ['C'],
  adjust: [],
  skill: 3,
  actors: ['competitor', 'organised-crime', 'vendor', 'abusive-user'],
  mitigations: [
    { control: 'CTL-MINIMISE', likelihood: 1, impact: 1 },
    { control: 'CTL-TRAIN-DATA', likelihood: 1, impact: 0 },
  ],
  references: [
    'LLM02:2026',
    'LLM02:2025',
    'AML.T0024.000',
    'AML.T0024.001',
    'AML.T0057',
    'NISTAML.033:2025',
    'NISTAML.038:2025',
    'CWE-359',
    'AISVS-v1.0-C1.1.1',
    'AISVS-v1.0-C11.2.4',
  ],
}

export const examples: Examples = {
  about: 'training',
  flags: {
    'chats of customers are learned as they are': {
      elements: {
        chats: 'database',
        training: ['training-pipeline', { minimisesData: 'no' }],
      },
      flows: { read: 'training -> chats' },
      assets: { conversation: ['read'] },
    },
  },
  clears: {
    'names and numbers are taken out first': {
      elements: {
        chats: 'database',
        training: ['training-pipeline', { minimisesData: 'yes' }],
      },
      flows: { read: 'training -> chats' },
      assets: { conversation: ['read'] },
    },
    'it learns from source code': {
      elements: { training: ['training-pipeline', { minimisesData: 'no' }] },
      assets: { 'source-code': ['training'] },
    },
  },
  asks: {
    'nobody has said what is taken out': {
      elements: { training: 'training-pipeline' },
      assets: { pii: ['training'] },
    },
  },
}
