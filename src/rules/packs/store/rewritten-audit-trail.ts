import { openStore } from '../../catalogue/adjusters'
import { lacks } from '../../condition'
import type { Rule } from '../../rule'

export const rewrittenAuditTrail: Rule = {
  id: 'BOT-T-406',
  version: 1,
  title: 'The audit trail in {self} can be rewritten',
  stride: ['T'],
  applies: { to: 'element', kinds: ['log-store'] },
  when: null,
  gap: lacks('self.tamperEvidence'),
  why: 'Evidence that its subject, an intruder or an administrator can edit proves nothing; chained or ledger-like records show every later change.',
  check: '',
  exception: '',
  likelihood: 3,
  impact: 3,
  impactOn: ['I'],
  adjust: [openStore],
  skill: 2,
  actors: ['malicious-insider', 'organised-crime', 'rogue-agent', 'nation-state'],
  mitigations: [
    { control: 'CTL-TAMPER-LOG', likelihood: 2, impact: 0 },
    { control: 'CTL-LOG-AWAY', likelihood: 1, impact: 0 },
    { control: 'CTL-STORE-ACL', likelihood: 1, impact: 0 },
  ],
  references: [
    'T8:1.1',
    'CWE-117',
    'CWE-353',
    'CAPEC-268',
    'CAPEC-93',
    'ASVS-v5.0.0-16.4.2',
    'AISVS-v1.0-C12.5.3',
  ],
}
