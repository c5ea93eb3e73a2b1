import { isConnected } from '../../catalogue/circumstances/reach'
import type { CheckExamples } from '../../checkExamples'
import { all, any, exists, not, oneOf } from '../../condition'
import type { ModelCheck } from '../../modelCheck'

export const outsideOfBoundaries: ModelCheck = {
  id: 'CHK-H-002',
  version: 1,
  title: '{self} is not inside any trust boundary',
  applies: { to: 'element' },
  // People and services outside may stand where nobody has drawn a line.
  when: all(oneOf('self.$zone', 'none'), oneOf('self.$type', 'process', 'dataStore'), isConnected),
  why: 'Without knowing where it runs, nobody can tell which of its connections leave what you control.',
  remedy: 'Put it into the boundary that it runs in, such as the host, the account or the vendor.',
  throughout: {
    when: any(
      not(exists('adjacent', not(oneOf('peer.$zone', 'none')))),
      exists(
        'adjacent',
        all(oneOf('peer.$zone', 'none'), oneOf('peer.$type', 'process', 'dataStore')),
        { min: 4 },
      ),
    ),
    title: 'Parts of {self} are in no trust boundary',
    remedy:
      'Draw a boundary around what you run yourself and one around each part that others run for you, and put every part into its own.',
  },
}

export const examples: CheckExamples = {
  about: 'bot',
  flags: {
    'it was left outside when the others were put in': {
      elements: { bot: 'chatbot', records: 'database' },
      inside: { host: ['records'] },
      flows: { query: 'bot -> records' },
    },
  },
  clears: {
    'it runs on a host': {
      elements: { bot: 'chatbot', records: 'database' },
      inside: { host: ['bot', 'records'] },
      flows: { query: 'bot -> records' },
    },
    'it runs on a host of an account': {
      elements: { bot: 'chatbot', customer: 'user' },
      inside: { 'cloud-account': ['host'], host: ['bot'] },
      flows: { message: 'customer -> bot' },
    },
    'it is a person, who may stand anywhere': {
      elements: { bot: 'user', hook: 'webhook' },
      inside: { host: ['hook'] },
      flows: { message: 'bot -> hook' },
    },
    'it is not connected to anything, which is told first': {
      elements: { bot: 'chatbot', records: 'database' },
      inside: { host: ['records'] },
    },
  },
  once: {
    'no boundary has been drawn': {
      elements: { customer: 'user', bot: 'chatbot', records: 'database' },
      flows: { message: 'customer -> bot', query: 'bot -> records' },
    },
    'most of it stands outside of the only boundary': {
      elements: {
        hook: 'webhook',
        bot: 'chatbot',
        orders: 'api',
        records: 'database',
        vault: 'secrets-vault',
      },
      inside: { host: ['vault'] },
      flows: {
        update: 'hook -> bot',
        order: 'bot -> orders',
        query: 'orders -> records',
        fetch: 'bot -> vault',
      },
    },
    'the only boundary is empty': {
      elements: { bot: 'chatbot', records: 'database' },
      inside: { host: [] },
      flows: { query: 'bot -> records' },
    },
  },
}
