import { untrusted } from '../../catalogue/adjusters/content'
import { lacks } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const poisonedTrainingData: Rule = {
  id: 'BOT-T-604',
  version: 1,
  title: 'The training data of {self} is poisoned',
  stride: ['T'],
  applies: { to: 'element', kinds: ['training-pipeline'] },
  when: null,
  gap: lacks('self.vetsTrainingData'),
  why: 'A few hundred planted examples can teach a model a trigger, a bias or a back door, and ordinary tests of its quality do not show it.',
  check:
    'Plant harmless examples with a made-up trigger word in a source of the training data, and see whether anything stops them before the model answers to the word.',
  exception:
    'Every example is written or checked by people of the team, and nobody else can add one.',
  likelihood: 2,
  impact: 4,
  impactOn: ['I'],
  adjust: [untrusted],
  skill: 3,
  actors: ['malicious-publisher', 'competitor', 'nation-state', 'malicious-insider', 'troll'],
  mitigations: [
    { control: 'CTL-TRAIN-DATA', likelihood: 2, impact: 0 },
    { control: 'CTL-REDTEAM', likelihood: 0, impact: 1, at: ['model'] },
  ],
  references: [
    'LLM05:2026',
    'LLM04:2025',
    'AML.T0020',
    'AML.T0019',
    'AML.T0059',
    'NISTAML.013:2025',
    'NISTAML.024:2025',
    'CWE-345',
    'CAPEC-548',
    'AISVS-v1.0-C1.1.2',
    'AISVS-v1.0-C1.1.4',
    'AISVS-v1.0-C1.3.1',
  ],
}

export const examples: Examples = {
  about: 'training',
  flags: {
    'it learns from whatever it is given': {
      elements: { training: ['training-pipeline', { vetsTrainingData: 'no' }] },
    },
  },
  clears: {
    'origin and content are checked': {
      elements: { training: ['training-pipeline', { vetsTrainingData: 'yes' }] },
    },
  },
  asks: {
    'nobody has said what is checked': { elements: { training: 'training-pipeline' } },
  },
}
