import { agentWrites } from '../../catalogue/adjusters'
import { all, any, exists, lacks, oneOf, overlaps } from '../../condition'
import type { Rule } from '../../rule'

export const backdooredRulesFiles: Rule = {
  id: 'BOT-T-410',
  version: 1,
  title: 'Rules files in {self} backdoor every agent run',
  stride: ['T'],
  applies: { to: 'element', kinds: ['code-repo', 'config-store'] },
  when: all(
    exists('adjacent', oneOf('peer.$kind', 'agent', 'orchestrator', 'ci-runner', 'mcp-server')),
    overlaps('self.$ownClasses', 'system-prompt'),
    oneOf('self.$kind', 'code-repo'),
  ),
  gap: any(lacks('self.changeControl'), lacks('self.verifiesIntegrity')),
  why: 'Agents load instruction files from the repository they work on; a pull request with invisible characters in such a file gives orders to all of them.',
  check: '',
  exception: '',
  likelihood: 3,
  impact: 4,
  impactOn: ['I'],
  adjust: [agentWrites],
  skill: 2,
  actors: [
    'malicious-publisher',
    'organised-crime',
    'malicious-insider',
    'nation-state',
    'rogue-agent',
  ],
  mitigations: [
    { control: 'CTL-CHANGE', likelihood: 1, impact: 0 },
    { control: 'CTL-BRANCH', likelihood: 1, impact: 0 },
    { control: 'CTL-INTEGRITY', likelihood: 1, impact: 1 },
    { control: 'CTL-OWN-CONFIG', likelihood: 1, impact: 0, at: ['adjacent'] },
  ],
  references: [
    'LLM04:2026',
    'LLM03:2025',
    'ASI01:2026',
    'ASI04:2026',
    'ASI06:2026',
    'AML.T0081',
    'AML.T0068',
    'CWE-506',
    'CWE-349',
    'CAPEC-444',
    'AISVS-v1.0-C9.2.5',
    'AISVS-v1.0-C3.1.2',
  ],
}
