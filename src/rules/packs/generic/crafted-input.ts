import { exposed } from '../../catalogue/adjusters/reach'
import { takesOutsideRequests } from '../../catalogue/circumstances/reach'
import { lacks } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const craftedInput: Rule = {
  id: 'BOT-T-801',
  version: 1,
  title: 'Crafted input makes {self} do what it was not built for',
  stride: ['T', 'E'],
  applies: { to: 'element', kinds: ['process'] },
  when: takesOutsideRequests,
  gap: lacks('self.validatesInput'),
  why: 'Whatever outsiders send may be longer, nested deeper or of another form than expected, and carry a query, a path or a command. A program that uses it unchecked does the bidding of the sender.',
  check:
    'Send each field empty, far too long, of the wrong type and with quotes, slashes and markup; everything outside the schema must be refused with a plain error.',
  exception: 'It hands on what it gets byte for byte and never interprets it.',
  likelihood: 3,
  impact: 3,
  impactOn: ['C', 'I'],
  adjust: [exposed],
  skill: 2,
  actors: ['script-kiddie', 'organised-crime', 'abusive-user', 'competitor'],
  mitigations: [
    { control: 'CTL-INPUT-VALID', likelihood: 2, impact: 0 },
    { control: 'CTL-LEAST-PRIV', likelihood: 0, impact: 1 },
  ],
  references: ['CWE-20', 'CWE-74', 'CAPEC-153', 'ASVS-v5.0.0-2.2.1', 'ASVS-v5.0.0-2.2.2'],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'shop',
  flags: {
    'what strangers send is used as it comes': {
      elements: { visitor: 'external-entity', shop: ['process', { validatesInput: 'no' }] },
      flows: { order: 'visitor -> shop' },
    },
    'a partner sends it data': {
      elements: { partner: 'external-entity', shop: ['process', { validatesInput: 'no' }] },
      inside: { 'third-party': ['partner'], 'cloud-account': ['shop'] },
      flows: { stock: 'partner -> shop' },
    },
  },
  clears: {
    'input is checked against a schema': {
      elements: { visitor: 'external-entity', shop: ['process', { validatesInput: 'yes' }] },
      flows: { order: 'visitor -> shop' },
    },
    'only a process of ours calls it': {
      elements: { shop: 'process', stock: ['process', { validatesInput: 'no' }] },
      flows: { order: 'stock -> shop' },
    },
  },
  asks: {
    'nobody has said whether input is checked': {
      elements: { visitor: 'external-entity', shop: 'process' },
      flows: { order: 'visitor -> shop' },
    },
  },
}
