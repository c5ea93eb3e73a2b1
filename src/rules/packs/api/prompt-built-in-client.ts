import { all, any, exists, has, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

const isModel = any(has('peer.$llmDriven'), oneOf('peer.$kind', 'llm'))

/** A model answers it, straight or behind one part that hands requests on. */
const talksToModel = exists('out', any(isModel, exists('out', isModel, { of: 'peer' })))

export const promptBuiltInClient: Rule = {
  id: 'BOT-T-106',
  version: 1,
  title: 'Users rewrite the prompt or the tool list that {self} puts together',
  stride: ['T', 'E'],
  applies: { to: 'element', kinds: ['web-client'] },
  when: all(has('model.$anyLlm'), any(sure(has('self.buildsPromptClientSide')), talksToModel)),
  gap: has('self.buildsPromptClientSide'),
  why: 'Whatever runs on the device of a user does what that user wants. Rules, roles and tools that are sent from there are no more than suggestions.',
  check:
    'Watch what the client sends, replace the rules and add a tool in that request, and send it again; the answer must not follow the new ones.',
  exception: 'Users bring a key of their own, and the model can do nothing that they could not do.',
  likelihood: 4,
  impact: 3,
  impactOn: [],
  adjust: [],
  skill: 1,
  actors: ['abusive-user', 'troll', 'fraudster', 'competitor'],
  mitigations: [
    { control: 'CTL-CLIENT-CLEAN', likelihood: 3, impact: 0 },
    { control: 'CTL-TOOL-POLICY', likelihood: 0, impact: 1, at: ['out'] },
  ],
  references: [
    'LLM01:2026',
    'LLM01:2025',
    'CWE-602',
    'CAPEC-22',
    'CAPEC-202',
    'ASVS-v5.0.0-8.3.1',
    'ASVS-v5.0.0-2.2.2',
  ],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'chat',
  flags: {
    'the widget sends the system prompt along': {
      elements: {
        chat: ['web-client', { buildsPromptClientSide: 'yes' }],
        entry: 'gateway',
        model: 'llm',
      },
      flows: { message: 'chat -> entry', prompt: 'entry -> model' },
    },
  },
  clears: {
    'the server puts the prompt together': {
      elements: {
        chat: ['web-client', { buildsPromptClientSide: 'no' }],
        entry: 'gateway',
        model: 'llm',
      },
      flows: { message: 'chat -> entry', prompt: 'entry -> model' },
    },
    'the model works elsewhere': {
      elements: { chat: 'web-client', orders: 'api', reader: ['worker', { usesLlm: 'yes' }] },
      flows: { order: 'chat -> orders' },
    },
    'there is no model': {
      elements: {
        chat: ['web-client', { buildsPromptClientSide: 'yes' }],
        bot: ['chatbot', { usesLlm: 'no' }],
      },
      flows: { message: 'chat -> bot' },
    },
  },
  asks: {
    'nobody has said where the prompt is put together': {
      elements: { chat: 'web-client', assistant: 'agent' },
      flows: { message: 'chat -> assistant' },
    },
  },
}
