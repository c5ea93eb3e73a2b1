import { steersMoney } from '../../catalogue/adjusters/deeds'
import { steersMoneyOrAccess } from '../../catalogue/circumstances/deeds'
import { all, any, exists, lacks, not, oneOf, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** Where nobody looks at changes at all, that is said already, and nobody is asked for a second person. */
const changesAreUnreviewed = all(
  sure(lacks('self.changeControl')),
  not(exists('out', oneOf('peer.$kind', 'config-store', 'code-repo'))),
)

/** Limits, prompts and approvals of a bot that acts on money or access are set here. */
const setsWhatBotMayDo = all(
  oneOf('self.$kind', 'admin-console'),
  steersMoneyOrAccess,
  any(sure(lacks('self.separationOfDuties')), not(changesAreUnreviewed)),
)

/** Staff release payments here that a person or a bot has entered. */
const releasesPayments = all(
  oneOf('self.$kind', 'api'),
  overlaps('self.$ownClasses', 'payment'),
  exists('in', oneOf('peer.$kind', 'approver', 'operator')),
)

export const onePersonChangesBot: Rule = {
  id: 'BOT-E-106',
  version: 1,
  title: 'One person can do alone in {self} what ought to take two',
  stride: ['E'],
  applies: { to: 'element', kinds: ['admin-console', 'api'] },
  when: any(setsWhatBotMayDo, releasesPayments),
  gap: lacks('self.separationOfDuties'),
  why: 'Limits and approvals protect nothing if the same account can lower them, use the gap and put them back, or release what it has entered itself. It takes one person in need of money, or one stolen login.',
  check:
    'Try with one account to raise a limit, to switch off an approval, and to release a payment that it entered; none may take effect before a second person has agreed.',
  exception: 'Only one person runs the bot, and what it can do harms nobody but that person.',
  likelihood: 2,
  impact: 4,
  impactOn: [],
  adjust: [steersMoney],
  skill: 1,
  actors: ['malicious-insider', 'careless-insider', 'organised-crime'],
  mitigations: [
    { control: 'CTL-SOD', likelihood: 1, impact: 1 },
    { control: 'CTL-AUDIT', likelihood: 1, impact: 0 },
    { control: 'CTL-CHANGE', likelihood: 1, impact: 0 },
  ],
  references: ['T3:1.1', 'CWE-269', 'CAPEC-122', 'ASVS-v5.0.0-2.3.5'],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'console',
  flags: {
    'one account can raise the limit for payments': {
      elements: {
        console: ['admin-console', { separationOfDuties: 'no' }],
        bot: ['chatbot', { actions: ['move-money'] }],
      },
      flows: { configure: 'console -> bot' },
    },
    'it writes the settings that the bot reads': {
      elements: {
        console: ['admin-console', { separationOfDuties: 'no' }],
        settings: 'config-store',
        bot: ['agent', { actions: ['deploy'] }],
      },
      flows: { configure: 'console -> settings', read: 'bot -> settings' },
    },
    'no change is looked at, and none needs a second person': {
      elements: {
        console: ['admin-console', { separationOfDuties: 'no', changeControl: 'no' }],
        bot: ['chatbot', { actions: ['move-money'] }],
      },
      flows: { configure: 'console -> bot' },
    },
    'a payment is entered and released with one account': {
      elements: {
        robot: 'automation-bot',
        lead: 'approver',
        console: ['api', { separationOfDuties: 'no' }],
      },
      flows: { enter: 'robot -> console', release: 'lead -> console' },
      assets: { payment: ['console'] },
    },
  },
  clears: {
    'a second person has to agree': {
      elements: {
        console: ['admin-console', { separationOfDuties: 'yes' }],
        bot: ['chatbot', { actions: ['move-money'] }],
      },
      flows: { configure: 'console -> bot' },
    },
    'no change is looked at, which is said already': {
      elements: {
        console: ['admin-console', { changeControl: 'no' }],
        bot: ['chatbot', { actions: ['move-money'] }],
      },
      flows: { configure: 'console -> bot' },
    },
    'a service for payments that no staff work with': {
      elements: { shop: 'web-client', console: ['api', { separationOfDuties: 'no' }] },
      flows: { order: 'shop -> console' },
      assets: { payment: ['console'] },
    },
    'the bot only talks': {
      elements: {
        console: ['admin-console', { separationOfDuties: 'no' }],
        bot: ['chatbot', { actions: ['send-message'] }],
      },
      flows: { configure: 'console -> bot' },
    },
    'nobody has said yet what the bot can do': {
      elements: { console: ['admin-console', { separationOfDuties: 'no' }], bot: 'chatbot' },
      flows: { configure: 'console -> bot' },
    },
  },
  asks: {
    'nobody has said whether a second person is needed': {
      elements: { console: 'admin-console', bot: ['chatbot', { actions: ['move-money'] }] },
      flows: { configure: 'console -> bot' },
    },
  },
}
