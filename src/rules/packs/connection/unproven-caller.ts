import { crossesPublic } from '../../catalogue/adjusters'
import { all, any, crosses, has, lacks, not, oneOf, sure } from '../../condition'
import type { Rule } from '../../rule'

export const unprovenCaller: Rule = {
  id: 'BOT-S-502',
  version: 1,
  title: '{target} cannot be sure that “{flow}” comes from {source}',
  stride: ['S'],
  applies: { to: 'flow' },
  when: all(
    oneOf('source.$type', 'process'),
    oneOf('target.$type', 'process'),
    crosses(),
    not(oneOf('target.$kind', 'webhook')),
    not(oneOf('target.$kind', 'llm')),
  ),
  gap: all(
    lacks('self.authenticated'),
    not(sure(any(has('self.mutualAuth'), has('target.authenticatesCallers')))),
  ),
  why: 'A call that arrives over a boundary without proof of origin may come from anyone who reached the network or guessed the address.',
  check: '',
  exception: '',
  likelihood: 3,
  impact: 3,
  impactOn: ['I'],
  adjust: [crossesPublic],
  skill: 2,
  actors: ['organised-crime', 'malicious-insider', 'script-kiddie', 'rogue-agent'],
  mitigations: [
    { control: 'CTL-CALLER-AUTH', likelihood: 2, impact: 0, at: ['self', 'target'] },
    { control: 'CTL-MTLS', likelihood: 2, impact: 0 },
    { control: 'CTL-SESSION', likelihood: 1, impact: 0, at: ['source'] },
  ],
  references: [
    'API2:2023',
    'NHI4:2025',
    'CWE-306',
    'CWE-287',
    'CAPEC-151',
    'CAPEC-195',
    'ASVS-v5.0.0-13.2.1',
    'ASVS-v5.0.0-12.3.5',
  ],
}
