import { all, crosses, has, lacks, not, oneOf, sure } from '../../condition'
import type { Rule } from '../../rule'

export const sandboxReachesTrustedPart: Rule = {
  id: 'BOT-E-502',
  version: 1,
  title: 'Code in the sandbox reaches {target} via “{flow}”',
  stride: ['E'],
  applies: { to: 'flow' },
  when: all(
    oneOf('source.$zone', 'sandbox'),
    crosses('sandbox'),
    oneOf('target.$type', 'process', 'dataStore'),
  ),
  gap: all(lacks('self.authenticated'), not(sure(has('target.authenticatesCallers')))),
  why: 'A sandbox with an open door to trusted services is a step, not a wall; its content must count as hostile.',
  check: '',
  exception: '',
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
