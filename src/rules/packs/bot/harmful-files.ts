import { exposed } from '../../catalogue/adjusters'
import { all, any, has, lacks, sure } from '../../condition'
import type { Rule } from '../../rule'

export const harmfulFiles: Rule = {
  id: 'BOT-T-003',
  version: 1,
  title: 'Harmful files or media are processed by {self}',
  stride: ['T'],
  applies: { to: 'element', kinds: ['chatbot', 'automation-bot', 'agent', 'api', 'webhook'] },
  when: any(sure(has('self.acceptsFiles')), all(has('self.$userFacing'), has('self.acceptsFiles'))),
  gap: lacks('self.scansFiles'),
  why: 'Files bring malware, parser attacks, decompression bombs and instructions hidden in pixels, audio or metadata.',
  check: '',
  exception: '',
  likelihood: 3,
  impact: 3,
  impactOn: [],
  adjust: [exposed],
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
