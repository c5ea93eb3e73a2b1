import { any, exists, lacks, oneOf } from '../../condition'
import type { Rule } from '../../rule'

export const sharedMemoryMisleads: Rule = {
  id: 'BOT-T-402',
  version: 1,
  title: 'One hijacked agent misleads the others through {self}',
  stride: ['T'],
  applies: { to: 'element', kinds: ['memory'] },
  when: exists('in', oneOf('peer.$kind', 'agent', 'orchestrator'), { min: 2 }),
  gap: any(lacks('self.sessionIsolation'), lacks('self.restrictsAccess')),
  why: "A common scratchpad has no sender: agents read notes of unknown origin as their own team's knowledge.",
  check: '',
  exception: '',
  likelihood: 3,
  impact: 4,
  impactOn: ['I'],
  adjust: [],
  skill: 2,
  actors: ['rogue-agent', 'organised-crime', 'malicious-publisher'],
  mitigations: [
    { control: 'CTL-SESSION-ISO', likelihood: 1, impact: 1 },
    { control: 'CTL-STORE-ACL', likelihood: 1, impact: 0 },
    { control: 'CTL-MEMORY-GUARD', likelihood: 1, impact: 0 },
    { control: 'CTL-PROVENANCE', likelihood: 1, impact: 0 },
  ],
  references: [
    'ASI06:2026',
    'ASI08:2026',
    'T1:1.1',
    'T12:1.1',
    'AML.T0080',
    'CWE-668',
    'CAPEC-124',
    'AISVS-v1.0-C8.2.3',
    'AISVS-v1.0-C8.1.3',
  ],
}
