import { all, crosses, oneOf } from '../../condition'
import type { Rule } from '../../rule'

export const storeReachableFromOutside: Rule = {
  id: 'BOT-E-501',
  version: 1,
  title: '{target} is reachable directly from outside via “{flow}”',
  stride: ['E'],
  applies: { to: 'flow' },
  when: all(
    oneOf('target.$type', 'dataStore'),
    crosses('internet', 'user-device'),
    oneOf(
      'source.$kind',
      'user',
      'web-client',
      'messaging-platform',
      'external-agent',
      'content-source',
      'third-party-api',
    ),
  ),
  gap: null,
  why: 'A store that clients address themselves depends on perfect rules in every query; there is no service in between that could refuse.',
  check: '',
  exception: '',
  likelihood: 3,
  impact: 4,
  impactOn: ['C'],
  adjust: [],
  skill: 2,
  actors: ['script-kiddie', 'organised-crime', 'competitor'],
  mitigations: [
    { control: 'CTL-SEGMENT', likelihood: 2, impact: 0 },
    { control: 'CTL-CALLER-AUTH', likelihood: 1, impact: 0, at: ['target'] },
    { control: 'CTL-STORE-ACL', likelihood: 1, impact: 0, at: ['target'] },
  ],
  references: ['API8:2023', 'CWE-668', 'CWE-923', 'CAPEC-1', 'ASVS-v5.0.0-13.2.4'],
}
