import { untrustedOrUser } from '../../catalogue/adjusters/content'
import { passesPayments } from '../../catalogue/adjusters/deeds'
import { all, any, exists, has, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const failsOpen: Rule = {
  id: 'BOT-E-208',
  version: 1,
  title: 'Everything passes unchecked when {self} fails',
  stride: ['E'],
  applies: { to: 'element', kinds: ['guardrail', 'gateway', 'monitor'] },
  when: all(
    exists('in', oneOf('peer.$type', 'externalEntity', 'process', 'dataStore')),
    any(
      oneOf('self.$kind', 'guardrail'),
      sure(has('self.screensPrompts')),
      sure(has('self.filtersOutput')),
      sure(oneOf('self.failMode', 'fail-open')),
    ),
  ),
  gap: oneOf('self.failMode', 'fail-open'),
  why: 'Attackers do not wait for a failure, they cause it. They overload the filter, go past its limit or send what it cannot read, and then everything gets through.',
  check:
    'Stop it in a test, then send it a message that is longer than it accepts and one that it cannot decode; none of the three may reach what stands behind it.',
  exception: 'It only labels or counts, and what stands behind it is as safe without it.',
  likelihood: 2,
  impact: 3,
  impactOn: [],
  adjust: [untrustedOrUser, passesPayments],
  skill: 2,
  actors: ['spammer', 'troll', 'organised-crime', 'abusive-user'],
  mitigations: [
    { control: 'CTL-FAIL-CLOSED', likelihood: 2, impact: 0 },
    { control: 'CTL-FALLBACK', likelihood: 0, impact: 1, at: ['in'] },
  ],
  references: ['CWE-636', 'CWE-703', 'ASVS-v5.0.0-16.5.3', 'ASI08:2026'],
}

export const examples: Examples = {
  about: 'filter',
  flags: {
    'a broken filter lets messages through': {
      elements: { bot: 'chatbot', filter: ['guardrail', { failMode: 'fail-open' }] },
      flows: { check: 'bot -> filter' },
    },
    'a gateway lets requests through that it could not check': {
      elements: { app: 'web-client', filter: ['gateway', { failMode: 'fail-open' }], bot: 'agent' },
      flows: { message: 'app -> filter', forward: 'filter -> bot' },
    },
    'payments go on unscored while fraud detection is down': {
      elements: { shop: 'api', filter: ['monitor', { failMode: 'fail-open' }] },
      flows: { score: 'shop -> filter' },
    },
  },
  clears: {
    'what could not be checked is stopped': {
      elements: { bot: 'chatbot', filter: ['guardrail', { failMode: 'fail-closed' }] },
      flows: { check: 'bot -> filter' },
    },
    'a gateway that checks no content stands or falls with its service': {
      elements: { app: 'web-client', filter: 'gateway', orders: 'api' },
      flows: { order: 'app -> filter', forward: 'filter -> orders' },
    },
    'nothing goes through it': {
      elements: { filter: ['guardrail', { failMode: 'fail-open' }] },
    },
    'it only watches, and nobody has said that it holds anything up': {
      elements: { shop: 'api', filter: 'monitor' },
      flows: { events: 'shop -> filter' },
    },
  },
  asks: {
    'nobody has said what happens when it fails': {
      elements: { bot: 'chatbot', filter: 'guardrail' },
      flows: { check: 'bot -> filter' },
    },
    'nobody has said what a screening gateway does when it fails': {
      elements: { app: 'web-client', filter: ['gateway', { screensPrompts: 'yes' }] },
      flows: { message: 'app -> filter' },
    },
  },
}
