import { all, any, exists, lacks, oneOf, overlaps } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** Somebody has put work into it: its weights are an asset, or it comes out of a training of ours. */
const isOurOwnWork = any(
  overlaps('self.$ownClasses', 'model-weights'),
  exists(
    'adjacent',
    any(
      oneOf('peer.$kind', 'training-pipeline'),
      all(
        oneOf('peer.$kind', 'model-store'),
        exists('in', oneOf('peer.$kind', 'training-pipeline'), { of: 'peer' }),
      ),
    ),
  ),
)

export const copiedModel: Rule = {
  id: 'BOT-I-208',
  version: 1,
  title: 'The model behind {self} is copied by asking it systematically',
  stride: ['I'],
  applies: { to: 'element', kinds: ['llm'] },
  when: all(isOurOwnWork, oneOf('self.$exposure', 'internet', 'partner', 'indirect')),
  gap: lacks('self.detectsExtraction'),
  why: 'A model that you trained gives away a little of itself with each answer. With enough questions somebody trains a copy that does the same and pays for none of the work.',
  check:
    'Send ten thousand varied questions from one account in a day, as a student of the model would. See whether anything slows that down or anybody notices, and whether raw scores come back.',
  exception:
    'The model is public, or so little was added to a public one that a copy is worth nothing.',
  likelihood: 2,
  impact: 3,
  impactOn: [],
  adjust: [],
  skill: 4,
  actors: ['competitor', 'nation-state', 'organised-crime'],
  mitigations: [
    { control: 'CTL-EXTRACTION', likelihood: 1, impact: 1 },
    { control: 'CTL-RATE', likelihood: 1, impact: 0, at: ['in'] },
  ],
  references: [
    'LLM06:2026',
    'LLM10:2025',
    'AML.T0005.001',
    'AML.T0024.002',
    'AML.T0048.004',
    'NISTAML.031:2025',
    'CWE-799',
    'CAPEC-116',
    'AISVS-v1.0-C11.3.1',
    'AISVS-v1.0-C11.3.2',
  ],
}

export const examples: Examples = {
  about: 'model',
  flags: {
    'a model of our own answers the whole internet': {
      elements: {
        model: ['llm', { publiclyReachable: 'yes', detectsExtraction: 'no' }],
      },
      assets: { 'model-weights': ['model'] },
    },
    'users reach what our pipeline has tuned': {
      elements: {
        customer: 'user',
        bot: 'chatbot',
        model: ['llm', { publiclyReachable: 'no', detectsExtraction: 'no' }],
        weights: 'model-store',
        training: 'training-pipeline',
      },
      flows: {
        message: 'customer -> bot',
        prompt: 'bot -> model',
        load: 'model -> weights',
        release: 'training -> weights',
      },
    },
  },
  clears: {
    'systematic questions are noticed and slowed down': {
      elements: {
        model: ['llm', { publiclyReachable: 'yes', detectsExtraction: 'yes' }],
      },
      assets: { 'model-weights': ['model'] },
    },
    'it is the model of somebody else': {
      elements: {
        customer: 'user',
        bot: 'chatbot',
        model: ['llm', { publiclyReachable: 'no', detectsExtraction: 'no' }],
      },
      flows: { message: 'customer -> bot', prompt: 'bot -> model' },
    },
    'nobody outside can ask it anything': {
      elements: {
        job: 'worker',
        model: ['llm', { publiclyReachable: 'no', detectsExtraction: 'no' }],
      },
      flows: { prompt: 'job -> model' },
      assets: { 'model-weights': ['model'] },
    },
  },
  asks: {
    'nobody has said whether that would be noticed': {
      elements: { model: ['llm', { publiclyReachable: 'yes' }] },
      assets: { 'model-weights': ['model'] },
    },
  },
}
