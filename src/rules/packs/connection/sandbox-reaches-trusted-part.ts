import { all, any, crosses, has, lacks, not, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const sandboxReachesTrustedPart: Rule = {
  id: 'BOT-E-502',
  version: 1,
  title: 'Code in the sandbox reaches {target} via “{flow}”',
  stride: ['E'],
  applies: { to: 'flow' },
  when: all(
    any(
      all(oneOf('source.$zone', 'sandbox'), crosses('sandbox')),
      oneOf('source.$kind', 'code-sandbox'),
    ),
    oneOf('target.$type', 'process', 'dataStore'),
    not(all(oneOf('target.$zone', 'sandbox'), not(crosses()))),
  ),
  gap: all(lacks('self.authenticated'), not(sure(has('target.authenticatesCallers')))),
  why: 'A sandbox with an open door to a trusted service is a step, not a wall. Whatever runs inside must be taken for hostile, since a model or an outsider has written it.',
  check:
    'Run code in the sandbox that calls this service without a credential, then scans for everything else that answers.',
  exception:
    'The service accepts results from the sandbox and nothing else, and treats them as hostile input.',
  likelihood: 3,
  impact: 4,
  impactOn: ['C'],
  adjust: [],
  skill: 3,
  actors: ['organised-crime', 'malicious-publisher', 'nation-state'],
  mitigations: [
    { control: 'CTL-CALLER-AUTH', likelihood: 1, impact: 0, at: ['self', 'target'] },
    { control: 'CTL-EGRESS', likelihood: 2, impact: 0, at: ['source'] },
    { control: 'CTL-INPUT-VALID', likelihood: 0, impact: 1, at: ['target'] },
  ],
  references: ['ASI05:2026', 'AML.T0105', 'CWE-653', 'CWE-501', 'CAPEC-480', 'AISVS-v1.0-C9.3.1'],
}

export const examples: Examples = {
  about: 'call',
  flags: {
    'generated code may call the API of orders': {
      elements: { runner: 'code-sandbox', orders: 'api' },
      inside: { sandbox: ['runner'] },
      flows: { call: ['runner -> orders', { authenticated: 'no' }] },
    },
    'nobody has drawn the border of the sandbox': {
      elements: { runner: 'code-sandbox', cache: 'cache' },
      flows: { call: ['runner -> cache', { authenticated: 'no' }] },
    },
  },
  clears: {
    'calls need a credential': {
      elements: { runner: 'code-sandbox', orders: ['api', { authenticatesCallers: 'yes' }] },
      inside: { sandbox: ['runner'] },
      flows: { call: ['runner -> orders', { authenticated: 'no' }] },
    },
    'it stays inside the sandbox': {
      elements: { runner: 'code-sandbox', files: 'data-store' },
      inside: { sandbox: ['runner', 'files'] },
      flows: { call: ['runner -> files', { authenticated: 'no' }] },
    },
    'an agent sends code into it': {
      elements: { coder: 'agent', runner: 'code-sandbox' },
      inside: { sandbox: ['runner'] },
      flows: { call: ['coder -> runner', { authenticated: 'no' }] },
    },
  },
  asks: {
    'nobody has said whether calls need a credential': {
      elements: { runner: 'code-sandbox', orders: 'api' },
      inside: { sandbox: ['runner'] },
      flows: { call: 'runner -> orders' },
    },
  },
}
