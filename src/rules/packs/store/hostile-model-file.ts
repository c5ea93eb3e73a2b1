import { runsModelFile } from '../../catalogue/circumstances/models'
import { lacks } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const hostileModelFile: Rule = {
  id: 'BOT-E-402',
  version: 1,
  title: 'Loading a model from {self} runs hostile code',
  stride: ['E'],
  applies: { to: 'element', kinds: ['model-store', 'llm'] },
  when: runsModelFile,
  gap: lacks('self.safeModelFormats'),
  why: 'Several formats of models are programs in disguise: opening the file runs what its author put inside, with the rights of the service that loads it.',
  check:
    'List the formats that are loaded, with tokenizers and adapters, and try to load a harmless test file that starts a program.',
  exception:
    'Every file is made by ourselves, from data alone, on machines that nobody else can write to.',
  likelihood: 2,
  impact: 5,
  impactOn: [],
  adjust: [],
  skill: 3,
  actors: ['malicious-publisher', 'nation-state', 'organised-crime'],
  mitigations: [
    { control: 'CTL-SAFE-FORMAT', likelihood: 2, impact: 0 },
    { control: 'CTL-INTEGRITY', likelihood: 1, impact: 0 },
  ],
  references: [
    'LLM04:2026',
    'LLM03:2025',
    'ASI04:2026',
    'AML.T0011.000',
    'AML.T0018.002',
    'CWE-502',
    'CAPEC-586',
    'ASVS-v5.0.0-1.5.2',
    'AISVS-v1.0-C4.1.2',
    'AISVS-v1.0-C6.1.1',
  ],
}

export const examples: Examples = {
  about: 'weights',
  flags: {
    'pickled models are loaded': {
      elements: { weights: ['model-store', { safeModelFormats: 'no' }] },
    },
    'a model on the device is loaded in any format': {
      elements: { weights: ['llm', { hosting: 'on-device', safeModelFormats: 'no' }] },
    },
  },
  clears: {
    'only formats without code are loaded': {
      elements: { weights: ['model-store', { safeModelFormats: 'yes' }] },
    },
    'a vendor loads it': {
      elements: { weights: ['llm', { hosting: 'third-party', safeModelFormats: 'no' }] },
    },
  },
  asks: {
    'nobody has said which formats are loaded': { elements: { weights: 'model-store' } },
  },
}
