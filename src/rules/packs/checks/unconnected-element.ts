import { isConnected } from '../../catalogue/circumstances/reach'
import type { CheckExamples } from '../../checkExamples'
import { any, exists, not, oneOf } from '../../condition'
import type { ModelCheck } from '../../modelCheck'

const isJoined = exists('adjacent', oneOf('peer.$type', 'externalEntity', 'process', 'dataStore'), {
  of: 'peer',
})

export const unconnectedElement: ModelCheck = {
  id: 'CHK-H-004',
  version: 1,
  title: '{self} is not connected to anything',
  applies: { to: 'element' },
  when: not(isConnected),
  why: 'What exchanges data with nothing is either unfinished or not needed. Most rules have nothing to say about it.',
  remedy: 'Draw the flows that it takes part in, take it out of scope, or delete it.',
  throughout: {
    when: any(not(exists('adjacent', isJoined)), exists('adjacent', not(isJoined), { min: 4 })),
    title: 'Parts of {self} are not connected to anything',
    remedy: 'Draw the flows that are missing: who sends what to whom.',
  },
}

export const examples: CheckExamples = {
  about: 'records',
  flags: {
    'it was forgotten': {
      elements: { customer: 'user', bot: 'chatbot', records: 'database' },
      flows: { message: 'customer -> bot' },
    },
    'it talks to nobody but itself': {
      elements: { customer: 'user', bot: 'chatbot', records: 'process' },
      flows: { message: 'customer -> bot', loop: 'records -> records' },
    },
  },
  clears: {
    'something asks it': {
      elements: { customer: 'user', bot: 'chatbot', records: 'database' },
      flows: { message: 'customer -> bot', query: 'bot -> records' },
    },
    'it sends to something': {
      elements: { bot: 'chatbot', records: 'database' },
      flows: { load: 'records -> bot' },
    },
  },
  once: {
    'most flows are still to be drawn': {
      elements: {
        customer: 'user',
        bot: 'chatbot',
        records: 'database',
        memory: 'memory',
        vault: 'secrets-vault',
        log: 'log-store',
      },
      flows: { message: 'customer -> bot' },
    },
    'no flow has been drawn': { elements: { bot: 'chatbot', records: 'database' } },
  },
}
