import { runsModelFile } from '../../catalogue/circumstances/models'
import { lacks } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const replacedModel: Rule = {
  id: 'BOT-T-408',
  version: 1,
  title: 'The model in {self} is replaced or altered',
  stride: ['T'],
  applies: { to: 'element', kinds: ['model-store', 'llm'] },
  when: runsModelFile,
  gap: lacks('self.verifiesIntegrity'),
  why: 'A model with a back door behaves well until it meets its trigger, and no test looks for that. Origin and signature are all that tells two files of weights apart.',
  check:
    'Replace a file of weights or an adapter by another of the same format and start the service; it must refuse to load it.',
  exception:
    'The model is built by the same pipeline that runs it, and nobody else can write in between.',
  likelihood: 2,
  impact: 4,
  impactOn: ['I'],
  adjust: [],
  skill: 4,
  actors: ['malicious-publisher', 'nation-state', 'malicious-insider'],
  mitigations: [
    { control: 'CTL-INTEGRITY', likelihood: 2, impact: 0 },
    { control: 'CTL-SAFE-FORMAT', likelihood: 0, impact: 1 },
    { control: 'CTL-PIN-MODEL', likelihood: 1, impact: 0 },
  ],
  references: [
    'LLM04:2026',
    'LLM03:2025',
    'LLM05:2026',
    'LLM04:2025',
    'T17:1.1',
    'AML.T0018.000',
    'AML.T0058',
    'AML.T0010.003',
    'NISTAML.051:2025',
    'CWE-494',
    'CWE-506',
    'CAPEC-184',
    'AISVS-v1.0-C3.1.2',
    'AISVS-v1.0-C3.1.3',
    'AISVS-v1.0-C6.1.3',
  ],
}

export const examples: Examples = {
  about: 'weights',
  flags: {
    'weights are loaded as they are found': {
      elements: { weights: ['model-store', { verifiesIntegrity: 'no' }] },
    },
    'a model of our own is started unchecked': {
      elements: { weights: ['llm', { hosting: 'self-hosted', verifiesIntegrity: 'no' }] },
    },
  },
  clears: {
    'signatures are checked on loading': {
      elements: { weights: ['model-store', { verifiesIntegrity: 'yes' }] },
    },
    'a vendor runs the model': {
      elements: { weights: ['llm', { hosting: 'third-party', verifiesIntegrity: 'no' }] },
    },
    'the store that it is loaded from is looked at instead': {
      elements: {
        weights: ['llm', { hosting: 'self-hosted', verifiesIntegrity: 'no' }],
        registry: 'model-store',
      },
      flows: { load: 'weights -> registry' },
    },
  },
  asks: {
    'nobody has said whether anything is checked': { elements: { weights: 'model-store' } },
    'nobody has said who runs the model': {
      elements: { weights: ['llm', { verifiesIntegrity: 'no' }] },
    },
  },
}
