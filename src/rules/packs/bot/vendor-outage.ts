import { any, exists, lacks, oneOf } from '../../condition'
import type { Rule } from '../../rule'

export const vendorOutage: Rule = {
  id: 'BOT-D-003',
  version: 1,
  title: 'The outage of a vendor stops {self}',
  stride: ['D'],
  applies: { to: 'element', kinds: ['chatbot', 'automation-bot', 'agent', 'orchestrator'] },
  when: exists(
    'out',
    any(
      oneOf('peer.$zone', 'third-party'),
      oneOf('peer.hosting', 'third-party'),
      oneOf('peer.$kind', 'third-party-api'),
    ),
  ),
  gap: lacks('self.hasFallback'),
  why: 'Model, platform and tool vendors fail, throttle or change terms; a bot without a plan B fails with them, at the moment users need it.',
  check: '',
  exception: '',
  likelihood: 2,
  impact: 3,
  impactOn: ['A'],
  adjust: [],
  skill: 1,
  actors: ['careless-insider', 'organised-crime', 'vendor', 'script-kiddie', 'competitor'],
  mitigations: [
    { control: 'CTL-FALLBACK', likelihood: 0, impact: 2 },
    { control: 'CTL-BOUNDS', likelihood: 1, impact: 0 },
  ],
  references: [
    'LLM06:2026',
    'LLM10:2025',
    'ASI08:2026',
    'ASVS-v5.0.0-16.5.2',
    'ASVS-v5.0.0-13.1.2',
  ],
}
