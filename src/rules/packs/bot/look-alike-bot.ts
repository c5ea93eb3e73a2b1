import { money } from '../../catalogue/adjusters/deeds'
import { has, lacks } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const lookAlikeBot: Rule = {
  id: 'BOT-S-002',
  version: 1,
  title: 'A look-alike bot poses as {self}',
  stride: ['S'],
  applies: { to: 'element', kinds: ['chatbot', 'automation-bot'] },
  when: has('self.$userFacing'),
  gap: lacks('self.verifiedPresence'),
  why: 'Names, pictures and greetings of a bot are copied in minutes. People who cannot tell the genuine one give codes, money and personal data to the copy.',
  check:
    'Search the platform for the name of the bot and close spellings of it, and ask somebody new which of the results is yours and how they know.',
  exception:
    'People can meet the bot only inside an app or a closed workspace where nobody else can publish one.',
  likelihood: 3,
  impact: 3,
  impactOn: [],
  adjust: [money],
  skill: 2,
  actors: ['fraudster', 'spammer', 'troll', 'organised-crime'],
  mitigations: [
    { control: 'CTL-VERIFIED', likelihood: 1, impact: 1 },
    { control: 'CTL-AWARENESS', likelihood: 1, impact: 0, at: ['model'] },
    { control: 'CTL-DISCLOSE', likelihood: 0, impact: 1 },
  ],
  references: ['ASI09:2026', 'AML.T0073', 'AML.T0074', 'CWE-451', 'CAPEC-98', 'CAPEC-544'],
}

export const examples: Examples = {
  about: 'bot',
  flags: {
    'nothing tells the genuine bot from a copy': {
      elements: { customer: 'user', bot: ['chatbot', { verifiedPresence: 'no' }] },
      flows: { message: 'customer -> bot' },
    },
  },
  clears: {
    'the genuine bot can be recognised': {
      elements: { customer: 'user', bot: ['chatbot', { verifiedPresence: 'yes' }] },
      flows: { message: 'customer -> bot' },
    },
    'nobody talks with it': {
      elements: { records: 'database', bot: ['automation-bot', { verifiedPresence: 'no' }] },
      flows: { cleanup: 'bot -> records' },
    },
  },
  asks: {
    'nobody has said how people recognise it': {
      elements: { customer: 'user', bot: 'chatbot' },
      flows: { message: 'customer -> bot' },
    },
  },
}
