import { agentWrites } from '../../catalogue/adjusters/content'
import { all, any, exists, has, lacks, not, oneOf, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const backdooredRulesFiles: Rule = {
  id: 'BOT-T-410',
  version: 1,
  title: 'Instruction files in {self} give hidden orders to every agent run',
  stride: ['T', 'E'],
  applies: { to: 'element', kinds: ['code-repo'] },
  when: any(
    exists('adjacent', oneOf('peer.$kind', 'agent', 'orchestrator')),
    all(
      overlaps('self.$ownClasses', 'system-prompt'),
      exists('adjacent', oneOf('peer.$kind', 'ci-runner', 'mcp-server', 'automation-bot')),
    ),
  ),
  gap: all(lacks('self.changeControl'), not(sure(has('self.verifiesIntegrity')))),
  why: 'Coding agents load instruction files from the repository they work on. A pull request that adds one, or invisible characters to one, gives orders to all of them, often before anybody has looked at it.',
  check:
    'Open a pull request that adds a harmless order in invisible characters to an instruction file, let the agents run on it, and see who follows it.',
  exception:
    'The agents take their instructions from elsewhere and are set to ignore such files in the repository.',
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

export const examples: Examples = {
  about: 'code',
  flags: {
    'a coding agent works on it': {
      elements: { coder: 'agent', code: ['code-repo', { changeControl: 'no' }] },
      flows: { work: 'coder -> code' },
    },
    'a pipeline runs prompts from it': {
      elements: { pipeline: 'ci-runner', code: ['code-repo', { changeControl: 'no' }] },
      flows: { checkout: 'pipeline -> code' },
      assets: { 'system-prompt': ['code'] },
    },
  },
  clears: {
    'changes are reviewed before an agent sees them': {
      elements: { coder: 'agent', code: ['code-repo', { changeControl: 'yes' }] },
      flows: { work: 'coder -> code' },
    },
    'instruction files are signed': {
      elements: {
        coder: 'agent',
        code: ['code-repo', { changeControl: 'no', verifiesIntegrity: 'yes' }],
      },
      flows: { work: 'coder -> code' },
    },
    'no agent works on it': {
      elements: { pipeline: 'ci-runner', code: ['code-repo', { changeControl: 'no' }] },
      flows: { checkout: 'pipeline -> code' },
      assets: { 'source-code': ['code'] },
    },
  },
  asks: {
    'nobody has said how changes are made': {
      elements: { coder: 'agent', code: 'code-repo' },
      flows: { work: 'coder -> code' },
    },
  },
}
