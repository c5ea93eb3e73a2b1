import { any, lacks, oneOf } from '../../condition'
import type { Rule } from '../../rule'

export const hostileModelFile: Rule = {
  id: 'BOT-E-402',
  version: 1,
  title: 'Loading a model from {self} runs hostile code',
  stride: ['E'],
  applies: { to: 'element', kinds: ['model-store', 'llm'] },
  when: any(oneOf('self.$kind', 'model-store'), oneOf('self.hosting', 'self-hosted', 'on-device')),
  gap: lacks('self.safeModelFormats'),
  why: 'Several model formats are programs in disguise; opening one executes what its author put inside.',
  check: '',
  exception: '',
  likelihood: 2,
  impact: 5,
  impactOn: [],
  adjust: [],
  skill: 3,
  actors: ['malicious-publisher', 'nation-state', 'organised-crime'],
  mitigations: [
    { control: 'CTL-SAFE-FORMAT', likelihood: 2, impact: 0 },
    { control: 'CTL-SANDBOX', likelihood: 0, impact: 1 },
    { control: 'CTL-INTEGRITY', likelihood: 1, impact: 0 },
  ],
  references: [
    'LLM04:2026',
    'LLM03:2025',
    'ASI04:2026',
    'AML.T0011.000',
    'AML.T0018.002',
    'CWE-502',
    'CAPEC-586',
    'ASVS-v5.0.0-1.5.2',
    'AISVS-v1.0-C4.1.2',
    'AISVS-v1.0-C6.1.1',
  ],
}
