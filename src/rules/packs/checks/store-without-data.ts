import { isConnected } from '../../catalogue/circumstances/reach'
import type { CheckExamples } from '../../checkExamples'
import { all, any, exists, oneOf } from '../../condition'
import type { ModelCheck } from '../../modelCheck'

// What is in a vault, a repository or a queue follows from what it is, or from what is sent to it.
const kinds = [
  'cache',
  'data-store',
  'database',
  'log-store',
  'memory',
  'object-store',
  'vector-store',
] as const

export const storeWithoutData: ModelCheck = {
  id: 'CHK-H-003',
  version: 1,
  title: 'Nobody has said what data is in {self}',
  applies: { to: 'element', kinds },
  when: all(oneOf('self.$hasData', 'no'), isConnected),
  why: 'How bad it is when a store is read, changed or lost follows from what it holds, and several threats are only possible with some classes of data.',
  remedy: 'Place the data that it holds on it, or on the flows that lead to it.',
  throughout: {
    when: any(
      oneOf('self.$hasData', 'no'),
      exists('adjacent', all(oneOf('peer.$kind', ...kinds), oneOf('peer.$hasData', 'no')), {
        min: 4,
      }),
    ),
    title: 'Nobody has said what data is in the stores of {self}',
    remedy:
      'Name the two or three classes of data that matter most, and place them where they are.',
  },
}

export const examples: CheckExamples = {
  about: 'records',
  flags: {
    'data was placed elsewhere': {
      elements: { bot: 'chatbot', memory: 'memory', records: 'database' },
      flows: { remember: 'bot -> memory', query: 'bot -> records' },
      assets: { conversation: ['memory'] },
    },
    'a class of data was named, but placed nowhere': {
      elements: { bot: 'chatbot', records: 'database' },
      flows: { query: 'bot -> records' },
      assets: { pii: [] },
    },
  },
  clears: {
    'it holds personal data': {
      elements: { bot: 'chatbot', records: 'database' },
      flows: { query: 'bot -> records' },
      assets: { pii: ['records'] },
    },
    'the flow to it says what it holds': {
      elements: { bot: 'chatbot', records: 'database' },
      flows: { query: 'bot -> records' },
      assets: { pii: ['query'] },
    },
    'it is a vault, of which everybody knows what it holds': {
      elements: { bot: 'chatbot', records: 'secrets-vault' },
      flows: { fetch: 'bot -> records' },
      assets: { conversation: ['bot'] },
    },
    'it is not connected to anything, which is told first': {
      elements: { bot: 'chatbot', records: 'database' },
      assets: { conversation: ['bot'] },
    },
  },
  once: {
    'data was placed, but on none of the many stores': {
      elements: {
        bot: 'chatbot',
        memory: 'memory',
        records: 'database',
        index: 'vector-store',
        log: 'log-store',
      },
      flows: {
        remember: 'bot -> memory',
        query: 'bot -> records',
        look: 'bot -> index',
        write: 'bot -> log',
      },
      assets: { conversation: ['bot'] },
    },
    'no data has been named at all': {
      elements: { bot: 'chatbot', memory: 'memory', records: 'database' },
      flows: { remember: 'bot -> memory', query: 'bot -> records' },
    },
  },
}
