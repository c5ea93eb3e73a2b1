import { crossesPublic } from '../../catalogue/adjusters'
import { all, any, has, oneOf, sure } from '../../condition'
import type { Rule } from '../../rule'

export const secretInAddress: Rule = {
  id: 'BOT-I-004',
  version: 1,
  title: 'The secret in the address of “{flow}” leaks through logs and proxies',
  stride: ['I'],
  applies: { to: 'flow' },
  when: all(
    oneOf('source.$type', 'process'),
    any(
      sure(has('self.credentialInUrl')),
      sure(oneOf('self.authMethod', 'api-key', 'bearer-token')),
      oneOf('target.$kind', 'messaging-platform'),
    ),
  ),
  gap: has('self.credentialInUrl'),
  why: 'Addresses are written to access logs, error trackers and monitoring by default, and with them the token; some bot platforms put it in the path, so the clean-up is up to you.',
  check: '',
  exception: '',
  likelihood: 3,
  impact: 4,
  impactOn: [],
  adjust: [crossesPublic],
  skill: 1,
  actors: ['malicious-insider', 'careless-insider', 'script-kiddie', 'vendor'],
  mitigations: [
    { control: 'CTL-NO-URL-SECRET', likelihood: 2, impact: 0 },
    { control: 'CTL-REDACT', likelihood: 1, impact: 0, at: ['target'] },
    { control: 'CTL-ROTATE', likelihood: 0, impact: 1, at: ['source'] },
  ],
  references: ['NHI2:2025', 'AML.T0055', 'CWE-598', 'ASVS-v5.0.0-14.2.1'],
  onUnknown: 'ask',
}
