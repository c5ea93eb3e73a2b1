import { highImpact } from '../../catalogue/adjusters/deeds'
import { group } from '../../catalogue/adjusters/reach'
import { onChatPlatform } from '../../catalogue/circumstances/people'
import { lacks } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const manipulatedButtons: Rule = {
  id: 'BOT-T-005',
  version: 1,
  title: 'Button payloads and deep links of {self} can be manipulated',
  stride: ['T'],
  applies: { to: 'element', kinds: ['chatbot', 'automation-bot'] },
  when: onChatPlatform,
  gap: lacks('self.validatesCallbacks'),
  why: 'What a button sends comes back from the client, and in a group anybody may press it. Ids and amounts in it are input like any other, and no proof of what the bot once offered.',
  check:
    'Replay the payload of a button with another id or amount, press it from an account it was not shown to, and open a deep link with a changed parameter.',
  exception: 'Its buttons and links carry nothing but the choice of a harmless view.',
  likelihood: 2,
  impact: 3,
  impactOn: [],
  adjust: [group, highImpact],
  skill: 2,
  actors: ['troll', 'fraudster', 'abusive-user'],
  mitigations: [
    { control: 'CTL-CALLBACK', likelihood: 2, impact: 0 },
    { control: 'CTL-COMMAND-AUTH', likelihood: 1, impact: 0 },
  ],
  references: [
    'API1:2023',
    'CWE-472',
    'CWE-639',
    'CAPEC-39',
    'ASVS-v5.0.0-2.2.2',
    'ASVS-v5.0.0-8.2.2',
  ],
}

export const examples: Examples = {
  about: 'bot',
  flags: {
    'the id in the button is believed': {
      elements: {
        telegram: 'messaging-platform',
        bot: ['chatbot', { validatesCallbacks: 'no' }],
      },
      flows: { press: 'telegram -> bot' },
    },
    'a receiver passes presses on': {
      elements: { hook: 'webhook', bot: ['chatbot', { validatesCallbacks: 'no' }] },
      flows: { press: 'hook -> bot' },
    },
    'it is drawn with the flow to the platform only': {
      elements: {
        telegram: 'messaging-platform',
        bot: ['chatbot', { validatesCallbacks: 'no' }],
      },
      flows: { menu: 'bot -> telegram' },
    },
  },
  clears: {
    'the payload and the presser are checked': {
      elements: {
        telegram: 'messaging-platform',
        bot: ['chatbot', { validatesCallbacks: 'yes' }],
      },
      flows: { press: 'telegram -> bot' },
    },
    'it is on no platform': {
      elements: { widget: 'web-client', bot: ['chatbot', { validatesCallbacks: 'no' }] },
      flows: { message: 'widget -> bot' },
    },
    'it sends reports to a service': {
      elements: { bot: ['chatbot', { validatesCallbacks: 'no' }], reports: 'api' },
      flows: { report: 'bot -> reports' },
    },
  },
  asks: {
    'nobody has said whether presses are checked': {
      elements: { telegram: 'messaging-platform', bot: 'chatbot' },
      flows: { press: 'telegram -> bot' },
    },
  },
}
