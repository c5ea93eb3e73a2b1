import { group } from '../../catalogue/adjusters'
import { onChatPlatform } from '../../catalogue/circumstances'
import { all, any, has, lacks, overlaps, sure } from '../../condition'
import type { Rule } from '../../rule'

export const uncheckedCommands: Rule = {
  id: 'BOT-S-005',
  version: 1,
  title: 'Privileged commands reach {self} without a check of the issuer',
  stride: ['S'],
  applies: { to: 'element', kinds: ['chatbot', 'automation-bot', 'agent'] },
  when: all(
    any(sure(has('self.groupChat')), onChatPlatform),
    overlaps(
      'self.$effectiveActions',
      'moderate-users',
      'manage-access',
      'delete-data',
      'move-money',
      'deploy',
      'execute-code',
      'run-shell',
    ),
  ),
  gap: lacks('self.verifiesCommandIssuer'),
  why: 'Administrators and members share one channel; display names, forwarded messages and anonymous admins are easy to fake when the numeric id and the current role are not checked.',
  check: '',
  exception: '',
  likelihood: 4,
  impact: 4,
  impactOn: [],
  adjust: [group],
  skill: 1,
  actors: ['troll', 'spammer', 'fraudster', 'malicious-insider'],
  mitigations: [
    { control: 'CTL-COMMAND-AUTH', likelihood: 3, impact: 0 },
    { control: 'CTL-HUMAN-APPROVAL', likelihood: 0, impact: 1 },
    { control: 'CTL-LEAST-PRIV', likelihood: 0, impact: 1 },
  ],
  references: [
    'ASI03:2026',
    'API5:2023',
    'CWE-862',
    'CWE-290',
    'CAPEC-151',
    'CAPEC-1',
    'ASVS-v5.0.0-8.2.1',
    'ASVS-v5.0.0-8.3.1',
  ],
}
