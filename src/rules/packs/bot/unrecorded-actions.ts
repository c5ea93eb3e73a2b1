import { highImpact } from '../../catalogue/adjusters'
import { lacks } from '../../condition'
import type { Rule } from '../../rule'

export const unrecordedActions: Rule = {
  id: 'BOT-R-001',
  version: 1,
  title: 'Nobody can show what {self} did and why',
  stride: ['R'],
  applies: { to: 'element', kinds: ['chatbot', 'automation-bot'] },
  when: null,
  gap: lacks('self.logsActions'),
  why: 'Without a record of message, decision and effect, wrong bans, payments or answers can neither be explained nor undone, and abuse leaves no trace.',
  check: '',
  exception: '',
  likelihood: 3,
  impact: 3,
  impactOn: [],
  adjust: [highImpact],
  skill: 1,
  actors: ['abusive-user', 'malicious-insider', 'careless-insider', 'troll'],
  mitigations: [
    { control: 'CTL-AUDIT', likelihood: 2, impact: 1 },
    { control: 'CTL-TAMPER-LOG', likelihood: 0, impact: 1, at: ['out'] },
    { control: 'CTL-TRACE', likelihood: 0, impact: 1 },
  ],
  references: [
    'T8:1.1',
    'CWE-778',
    'CWE-223',
    'ASVS-v5.0.0-16.2.1',
    'ASVS-v5.0.0-16.3.3',
    'AISVS-v1.0-C12.1.1',
  ],
}
