import { isRunByVendor } from '../../catalogue/circumstances/models'
import { all, atLeast, lacks } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const vendorKeepsData: Rule = {
  id: 'BOT-I-207',
  version: 1,
  title: 'The vendor behind {self} may keep your data or train on it',
  stride: ['I'],
  applies: { to: 'element', kinds: ['llm'] },
  when: all(atLeast('self.$C', 3), isRunByVendor),
  gap: lacks('self.providerNoTraining'),
  why: 'The terms that apply unless you choose others often allow storing prompts and learning from them. What a model has learned nobody can call back, and it may surface in the answers that others get.',
  check:
    'Find the clause of the contract and the setting of the account that exclude training and limit how long prompts are kept. A page for the public or a promise by mail is neither.',
  exception: 'Nothing is sent to it that the vendor may not keep and use.',
  likelihood: 3,
  impact: 3,
  impactOn: ['C'],
  adjust: [],
  skill: 1,
  actors: ['vendor', 'competitor', 'careless-insider', 'nation-state'],
  mitigations: [
    { control: 'CTL-NO-TRAIN', likelihood: 2, impact: 0 },
    { control: 'CTL-MINIMISE', likelihood: 0, impact: 1, at: ['in'] },
  ],
  references: ['LLM02:2026', 'LLM02:2025', 'AML.T0057', 'CWE-359', 'ASVS-v5.0.0-14.2.3'],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'model',
  flags: {
    'conversations go to a vendor that may learn from them': {
      elements: {
        bot: 'chatbot',
        model: ['llm', { hosting: 'third-party', providerNoTraining: 'no' }],
      },
      flows: { prompt: 'bot -> model' },
      assets: { conversation: ['prompt'] },
    },
  },
  clears: {
    'the contract excludes it': {
      elements: {
        bot: 'chatbot',
        model: ['llm', { hosting: 'third-party', providerNoTraining: 'yes' }],
      },
      flows: { prompt: 'bot -> model' },
      assets: { conversation: ['prompt'] },
    },
    'we run the model ourselves': {
      elements: {
        bot: 'chatbot',
        model: ['llm', { hosting: 'self-hosted', providerNoTraining: 'no' }],
      },
      flows: { prompt: 'bot -> model' },
      assets: { conversation: ['prompt'] },
    },
    'it only ever sees public text': {
      elements: {
        bot: 'chatbot',
        model: ['llm', { hosting: 'third-party', providerNoTraining: 'no' }],
      },
      flows: { prompt: 'bot -> model' },
      assets: { knowledge: { on: ['prompt'], confidentiality: 1 } },
    },
  },
  asks: {
    'nobody has read the contract': {
      elements: { bot: 'chatbot', model: ['llm', { hosting: 'third-party' }] },
      flows: { prompt: 'bot -> model' },
      assets: { conversation: ['prompt'] },
    },
    'nobody has said who runs the model': {
      elements: { bot: 'chatbot', model: ['llm', { providerNoTraining: 'no' }] },
      flows: { prompt: 'bot -> model' },
      assets: { conversation: ['prompt'] },
    },
  },
}
