import { exposed } from '../../catalogue/adjusters/reach'
import { holdsCredentials } from '../../catalogue/adjusters/secrets'
import { all, any, has, lacks, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const harmfulFiles: Rule = {
  id: 'BOT-T-003',
  version: 1,
  title: '{self} processes harmful files or media',
  stride: ['T'],
  applies: { to: 'element', kinds: ['chatbot', 'automation-bot', 'agent', 'api', 'webhook'] },
  when: any(sure(has('self.acceptsFiles')), all(has('self.$userFacing'), has('self.acceptsFiles'))),
  gap: lacks('self.scansFiles'),
  why: 'Files bring malware, attacks on parsers, archives that unpack to terabytes, and instructions to the model hidden in pixels, sound or metadata.',
  check:
    'Send it a test virus, an archive that unpacks a thousandfold, a picture whose text gives an order, and a program renamed to a picture.',
  exception:
    'It passes files on unopened to a service that checks them before anybody or anything opens them.',
  likelihood: 3,
  impact: 3,
  impactOn: [],
  adjust: [exposed, holdsCredentials],
  skill: 2,
  actors: ['spammer', 'troll', 'organised-crime', 'script-kiddie'],
  mitigations: [
    { control: 'CTL-FILE-SCAN', likelihood: 2, impact: 0 },
    { control: 'CTL-SANDBOX', likelihood: 0, impact: 1 },
    { control: 'CTL-INPUT-VALID', likelihood: 1, impact: 0 },
  ],
  references: [
    'LLM01:2026',
    'LLM01:2025',
    'CWE-434',
    'CWE-646',
    'CAPEC-17',
    'ASVS-v5.0.0-5.2.1',
    'ASVS-v5.0.0-5.2.2',
    'ASVS-v5.0.0-5.4.3',
    'AISVS-v1.0-C2.2.3',
  ],
}

export const examples: Examples = {
  about: 'bot',
  flags: {
    'pictures from users go straight to the model': {
      elements: {
        visitor: 'user',
        bot: ['chatbot', { acceptsFiles: 'yes', scansFiles: 'no' }],
      },
      flows: { upload: 'visitor -> bot' },
    },
    'a service inside accepts unchecked files': {
      elements: { bot: ['api', { acceptsFiles: 'yes', scansFiles: 'no' }] },
    },
  },
  clears: {
    'files are checked first': {
      elements: {
        visitor: 'user',
        bot: ['chatbot', { acceptsFiles: 'yes', scansFiles: 'yes' }],
      },
      flows: { upload: 'visitor -> bot' },
    },
    'it takes text only': {
      elements: { visitor: 'user', bot: ['chatbot', { acceptsFiles: 'no' }] },
      flows: { message: 'visitor -> bot' },
    },
    'a service that no user talks with is not asked about files': {
      elements: { shop: 'worker', bot: 'api' },
      flows: { order: 'shop -> bot' },
    },
  },
  asks: {
    'nobody has said whether files are checked': {
      elements: { visitor: 'user', bot: ['chatbot', { acceptsFiles: 'yes' }] },
      flows: { upload: 'visitor -> bot' },
    },
    'nobody has said whether people can send files': {
      elements: { visitor: 'user', bot: 'chatbot' },
      flows: { message: 'visitor -> bot' },
    },
  },
}
