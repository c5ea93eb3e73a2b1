import { isMoreThanSketch } from '../../catalogue/circumstances/programme'
import { all, has, lacks, not, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const unseenFlaws: Rule = {
  id: 'BOT-E-651',
  version: 1,
  title: 'Flaws in the code of {self} reach production unseen',
  stride: ['E'],
  applies: { to: 'model' },
  when: isMoreThanSketch,
  gap: all(
    lacks('model.secureReviews'),
    not(sure(all(has('model.penTesting'), has('model.staticAnalysis')))),
  ),
  why: 'Bots are built fast and changed often. Where neither a colleague nor a tester looks for a missing check, the first to look for it is an attacker.',
  check:
    'Take the last ten changes that reached production and look up who else read each of them, and what the last test of the running system found.',
  exception: 'It is a prototype that holds no data of others and that nobody outside can reach.',
  likelihood: 3,
  impact: 3,
  impactOn: [],
  adjust: [],
  skill: 2,
  actors: ['script-kiddie', 'organised-crime', 'nation-state', 'abusive-user', 'troll'],
  mitigations: [
    { control: 'CTL-REVIEWS', likelihood: 1, impact: 0 },
    { control: 'CTL-PENTEST', likelihood: 1, impact: 1 },
    { control: 'CTL-SAST', likelihood: 1, impact: 0 },
  ],
  references: ['API8:2023', 'OAT-014', 'AML.T0049', 'CAPEC-310'],
  onUnknown: 'ask',
}

const shop = {
  elements: {
    site: 'web-client',
    shop: 'api',
    bot: 'chatbot',
    jobs: 'worker',
    orders: 'database',
  },
} as const

export const examples: Examples = {
  about: 'model',
  flags: {
    'nobody reviews or tests it': {
      ...shop,
      model: { secureReviews: 'no', penTesting: 'no', staticAnalysis: 'no' },
    },
    'a tool reads the code, but no person ever looks': {
      ...shop,
      model: { secureReviews: 'no', penTesting: 'no', staticAnalysis: 'yes' },
    },
  },
  clears: {
    'changes are reviewed': { ...shop, model: { secureReviews: 'yes' } },
    'a tool reads every change and testers attack the whole': {
      ...shop,
      model: { secureReviews: 'no', penTesting: 'yes', staticAnalysis: 'yes' },
    },
    'it is no more than a sketch': {
      elements: { bot: 'chatbot', orders: 'database' },
      model: { secureReviews: 'no' },
    },
  },
  asks: {
    'nobody has said who looks at the code': shop,
  },
}
