import { callerTainted } from '../../catalogue/adjusters/content'
import { any, exists, lacks, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const sandboxEscape: Rule = {
  id: 'BOT-E-306',
  version: 1,
  title: 'Code breaks out of {self} and takes the machine',
  stride: ['E'],
  applies: { to: 'element', kinds: ['code-sandbox'] },
  when: exists('in', oneOf('peer.$type', 'process', 'dataStore', 'externalEntity')),
  gap: any(lacks('self.sandboxed'), sure(lacks('self.leastPrivilege'))),
  why: 'A shared kernel, a mounted socket or a generous capability turns “isolated” into “almost isolated”. That is enough for code that was written to break out.',
  check:
    'From inside, look for mounts of the machine, the socket of the container runtime, capabilities and the metadata address of the cloud; there must be none.',
  exception: 'The machine under it is made for one run and holds neither keys nor other work.',
  likelihood: 2,
  impact: 4,
  impactOn: [],
  adjust: [callerTainted],
  skill: 3,
  actors: ['organised-crime', 'nation-state', 'malicious-publisher'],
  mitigations: [
    { control: 'CTL-SANDBOX', likelihood: 1, impact: 1 },
    { control: 'CTL-LEAST-PRIV', likelihood: 0, impact: 1 },
    { control: 'CTL-EGRESS', likelihood: 0, impact: 1 },
  ],
  references: [
    'ASI05:2026',
    'T11:1.1',
    'AML.T0105',
    'AML.T0097',
    'CWE-653',
    'CAPEC-480',
    'AISVS-v1.0-C9.3.1',
    'AISVS-v1.0-C4.1.1',
  ],
}

export const examples: Examples = {
  about: 'runner',
  flags: {
    'it shares host and network with the rest': {
      elements: { coder: 'agent', runner: ['code-sandbox', { sandboxed: 'no' }] },
      flows: { code: 'coder -> runner' },
    },
    'it is isolated, but its account may do too much': {
      elements: {
        coder: 'agent',
        runner: ['code-sandbox', { sandboxed: 'yes', leastPrivilege: 'no' }],
      },
      flows: { code: 'coder -> runner' },
    },
  },
  clears: {
    'it is isolated, and nobody has said that it may do too much': {
      elements: { coder: 'agent', runner: ['code-sandbox', { sandboxed: 'yes' }] },
      flows: { code: 'coder -> runner' },
    },
    'it is isolated and may do nothing besides': {
      elements: {
        coder: 'agent',
        runner: ['code-sandbox', { sandboxed: 'yes', leastPrivilege: 'yes' }],
      },
      flows: { code: 'coder -> runner' },
    },
    'nothing is run in it': {
      elements: { runner: ['code-sandbox', { sandboxed: 'no' }] },
    },
  },
  asks: {
    'nobody has said what isolates it': {
      elements: { coder: 'agent', runner: 'code-sandbox' },
      flows: { code: 'coder -> runner' },
    },
  },
}
