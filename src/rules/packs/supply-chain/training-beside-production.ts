import { exists, lacks, oneOf } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const trainingBesideProduction: Rule = {
  id: 'BOT-E-603',
  version: 1,
  title: '{self} shares an environment with production',
  stride: ['E'],
  applies: { to: 'element', kinds: ['training-pipeline'] },
  when: exists(
    'adjacent',
    oneOf(
      'peer.$kind',
      'api',
      'cache',
      'chatbot',
      'agent',
      'database',
      'data-store',
      'llm',
      'log-store',
      'memory',
      'object-store',
      'queue',
      'secrets-vault',
      'vector-store',
    ),
  ),
  gap: lacks('self.isolatedEnv'),
  why: 'Experiments pull in unknown data, models and packages. Next to production, whatever comes along with them has its keys and stores within reach.',
  check:
    'From a notebook or a job of the training environment, try to reach the production stores, secrets and services; copies handed over on purpose are all that may answer.',
  exception: 'There is no production yet: nothing outside of the experiments uses what is here.',
  likelihood: 2,
  impact: 3,
  impactOn: ['C'],
  adjust: [],
  skill: 3,
  actors: ['malicious-insider', 'organised-crime', 'malicious-publisher'],
  mitigations: [
    { control: 'CTL-TRAIN-DATA', likelihood: 1, impact: 1 },
    { control: 'CTL-LEAST-PRIV', likelihood: 0, impact: 1 },
  ],
  references: ['NHI8:2025', 'CWE-653', 'AISVS-v1.0-C3.4.1', 'AISVS-v1.0-C3.4.2'],
}

export const examples: Examples = {
  about: 'training',
  flags: {
    'it works on the live database': {
      elements: {
        training: ['training-pipeline', { isolatedEnv: 'no' }],
        records: 'database',
      },
      flows: { read: 'training -> records' },
    },
  },
  clears: {
    'it has an environment of its own': {
      elements: {
        training: ['training-pipeline', { isolatedEnv: 'yes' }],
        records: 'database',
      },
      flows: { read: 'training -> records' },
    },
    'nothing of production is near it': {
      elements: {
        training: ['training-pipeline', { isolatedEnv: 'no' }],
        weights: 'model-store',
      },
      flows: { write: 'training -> weights' },
    },
  },
  asks: {
    'nobody has said where it runs': {
      elements: { training: 'training-pipeline', records: 'database' },
      flows: { read: 'training -> records' },
    },
  },
}
