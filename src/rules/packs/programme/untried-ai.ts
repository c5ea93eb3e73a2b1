import { isLookedAtByNobody, isMoreThanSketch } from '../../catalogue/circumstances/programme'
import { all, any, exists, has, lacks, not, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** Outsiders can talk to a model, or write what it reads. */
const isSteerable = exists(
  'adjacent',
  sure(all(has('peer.$llmDriven'), any(has('peer.$userInput'), has('peer.$untrustedContent')))),
)

export const untriedAi: Rule = {
  id: 'BOT-T-652',
  version: 1,
  title: 'Nobody has tried to talk the AI in {self} out of its rules',
  stride: ['T'],
  applies: { to: 'model' },
  when: all(isSteerable, not(isLookedAtByNobody), isMoreThanSketch),
  gap: lacks('model.aiRedTeam'),
  why: 'What a model can be talked into is found by trying. Whoever tries first, your testers or strangers, learns it first.',
  check:
    'Give two people a day to make it break one of its rules, by message and by a document that it reads, and write down what worked and whether it works again after the next change.',
  exception:
    'The vendor of the whole bot attacks it before each release and shows you what was found.',
  likelihood: 3,
  impact: 3,
  impactOn: [],
  adjust: [],
  skill: 2,
  actors: [
    'troll',
    'competitor',
    'organised-crime',
    'abusive-user',
    'script-kiddie',
    'malicious-publisher',
  ],
  mitigations: [
    { control: 'CTL-REDTEAM', likelihood: 1, impact: 1 },
    { control: 'CTL-PENTEST', likelihood: 1, impact: 0 },
  ],
  references: [
    'LLM01:2026',
    'LLM01:2025',
    'AML.T0065',
    'AML.T0054',
    'AISVS-v1.0-C11.1.2',
    'AISVS-v1.0-C11.1.3',
    'AISVS-v1.0-C3.2.1',
  ],
  onUnknown: 'ask',
}

const desk = {
  elements: {
    customer: 'user',
    bot: ['chatbot', { usesLlm: 'yes' }],
    model: 'llm',
    index: 'vector-store',
    tickets: 'api',
    records: 'database',
  },
  flows: { message: 'customer -> bot', prompt: 'bot -> model' },
} as const

export const examples: Examples = {
  about: 'model',
  flags: {
    'nobody attacked it before customers could': { ...desk, model: { aiRedTeam: 'no' } },
    'the system is tested, but not its AI': {
      ...desk,
      model: { aiRedTeam: 'no', penTesting: 'yes', secureReviews: 'yes' },
    },
  },
  clears: {
    'it was attacked on purpose': { ...desk, model: { aiRedTeam: 'yes' } },
    'no model decides anything': {
      ...desk,
      elements: { ...desk.elements, bot: ['chatbot', { usesLlm: 'no' }] },
      model: { aiRedTeam: 'no' },
    },
    'nothing from outside reaches the model': {
      elements: { ...desk.elements, customer: 'operator', bot: ['worker', { usesLlm: 'yes' }] },
      flows: desk.flows,
      model: { aiRedTeam: 'no' },
    },
    'nobody looks for flaws of any sort, which is told first': {
      ...desk,
      model: { aiRedTeam: 'no', secureReviews: 'no', penTesting: 'no', staticAnalysis: 'no' },
    },
    'it is no more than a sketch': {
      elements: { customer: 'user', bot: ['chatbot', { usesLlm: 'yes' }] },
      flows: { message: 'customer -> bot' },
      model: { aiRedTeam: 'no' },
    },
  },
  asks: {
    'nobody has said whether it was attacked': desk,
  },
}
