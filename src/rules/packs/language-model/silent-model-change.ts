import { isRunByVendor } from '../../catalogue/circumstances/models'
import { all, any, exists, lacks, oneOf, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** What it answers becomes a deed or a piece of advice. */
const actsOnAnswers = sure(
  overlaps(
    'peer.$effectiveActions',
    'move-money',
    'delete-data',
    'moderate-users',
    'manage-access',
    'execute-code',
    'run-shell',
    'deploy',
    'approve-changes',
    'give-advice',
  ),
)

export const silentModelChange: Rule = {
  id: 'BOT-T-205',
  version: 1,
  title: 'The behaviour of {self} changes unnoticed with a new version of the model',
  stride: ['T'],
  applies: { to: 'element', kinds: ['llm'] },
  when: all(
    exists(
      'in',
      any(
        actsOnAnswers,
        all(oneOf('peer.$kind', 'gateway'), exists('in', actsOnAnswers, { of: 'peer' })),
      ),
    ),
    isRunByVendor,
  ),
  gap: lacks('self.pinsModelVersion'),
  why: 'Vendors replace, re-route and retire models. Prompts, refusals and limits that were tuned to the old one can fail overnight although nothing of yours has changed.',
  check:
    'Look up which version the calls name: an alias such as “latest” proves the rule right. Then ask for the tests that were run before the last change of version.',
  exception:
    'A suite of safety and quality tests runs against the live model every day, and somebody acts on what it finds.',
  likelihood: 3,
  impact: 2,
  impactOn: ['I'],
  adjust: [],
  skill: 1,
  actors: ['vendor', 'careless-insider'],
  mitigations: [
    { control: 'CTL-PIN-MODEL', likelihood: 2, impact: 0 },
    { control: 'CTL-FALLBACK', likelihood: 0, impact: 1, at: ['in'] },
  ],
  references: [
    'LLM04:2026',
    'LLM03:2025',
    'T17:1.1',
    'AML.T0010.003',
    'CWE-1357',
    'AISVS-v1.0-C3.2.1',
    'AISVS-v1.0-C3.2.3',
  ],
}

export const examples: Examples = {
  about: 'model',
  flags: {
    'a bot moves money on what the latest model says': {
      elements: {
        bot: ['chatbot', { actions: ['move-money'] }],
        model: ['llm', { hosting: 'third-party', pinsModelVersion: 'no' }],
      },
      flows: { prompt: 'bot -> model' },
    },
    'an agent that runs commands calls it through a gateway': {
      elements: {
        bot: ['agent', { actions: ['run-shell'] }],
        proxy: 'gateway',
        model: ['llm', { pinsModelVersion: 'no' }],
      },
      inside: { 'third-party': ['model'] },
      flows: { prompt: 'bot -> proxy', forward: 'proxy -> model' },
    },
  },
  clears: {
    'the version is fixed and tested again before a change': {
      elements: {
        bot: ['chatbot', { actions: ['move-money'] }],
        model: ['llm', { hosting: 'third-party', pinsModelVersion: 'yes' }],
      },
      flows: { prompt: 'bot -> model' },
    },
    'we run the model ourselves': {
      elements: {
        bot: ['chatbot', { actions: ['move-money'] }],
        model: ['llm', { hosting: 'self-hosted', pinsModelVersion: 'no' }],
      },
      flows: { prompt: 'bot -> model' },
    },
    'it only makes small talk': {
      elements: {
        bot: ['chatbot', { actions: ['send-message'] }],
        model: ['llm', { hosting: 'third-party', pinsModelVersion: 'no' }],
      },
      flows: { prompt: 'bot -> model' },
    },
  },
  asks: {
    'nobody has said whether the version is fixed': {
      elements: {
        bot: ['chatbot', { actions: ['give-advice'] }],
        model: ['llm', { hosting: 'third-party' }],
      },
      flows: { prompt: 'bot -> model' },
    },
    'nobody has said who runs the model': {
      elements: {
        bot: ['chatbot', { actions: ['give-advice'] }],
        model: ['llm', { pinsModelVersion: 'no' }],
      },
      flows: { prompt: 'bot -> model' },
    },
  },
}
