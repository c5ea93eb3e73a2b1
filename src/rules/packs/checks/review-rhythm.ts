import { isMoreThanSketch } from '../../catalogue/circumstances/programme'
import type { CheckExamples } from '../../checkExamples'
import { all, lacks, not, sure } from '../../condition'
import type { ModelCheck } from '../../modelCheck'

export const reviewRhythm: ModelCheck = {
  id: 'CHK-H-001',
  version: 1,
  title: 'No regular review of the threat model of {self} has been agreed on',
  applies: { to: 'model' },
  // As long as nobody has said how often, there is no rhythm either.
  when: all(isMoreThanSketch, not(sure(not(lacks('model.reviewCadence'))))),
  why: 'Bots change with every prompt, tool and model update. A threat model that nobody returns to describes a system that is no longer there.',
  remedy: 'Agree to look at it again with each release or every quarter, and say so here.',
}

const desk = {
  elements: {
    hook: 'webhook',
    bot: 'chatbot',
    tickets: 'api',
    memory: 'memory',
    records: 'database',
  },
} as const

export const examples: CheckExamples = {
  about: 'model',
  flags: {
    'it is never looked at again': { ...desk, model: { reviewCadence: 'never' } },
    'once a year is too long for a bot': { ...desk, model: { reviewCadence: 'yearly' } },
    'nobody has said how often': desk,
  },
  clears: {
    'each release has its review': { ...desk, model: { reviewCadence: 'each-release' } },
    'each quarter has its review': { ...desk, model: { reviewCadence: 'quarterly' } },
    'there is no more than a sketch to review': {
      elements: { bot: 'chatbot', records: 'database' },
      model: { reviewCadence: 'never' },
    },
  },
}
