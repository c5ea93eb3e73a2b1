import { llmSource } from '../../catalogue/adjusters/deeds'
import { all, lacks, oneOf } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const hostilePackage: Rule = {
  id: 'BOT-T-603',
  version: 1,
  title: 'A malicious or invented package is pulled in by {source}',
  stride: ['T'],
  applies: { to: 'flow' },
  when: all(
    oneOf('target.$kind', 'package-registry'),
    oneOf('source.$kind', 'ci-runner', 'agent', 'orchestrator', 'mcp-server', 'worker'),
  ),
  gap: lacks('source.pinsDependencies'),
  why: 'A slip of the keyboard, a hijacked maintainer, or a name that a model made up and an attacker registered all end the same way: foreign code runs with your rights.',
  check:
    'Ask for a package that is one letter off, one that was published today, and a known one with another hash; each must be refused.',
  exception: 'It only publishes to the registry, or reads from a copy that the team has approved.',
  likelihood: 3,
  impact: 4,
  impactOn: [],
  adjust: [llmSource],
  skill: 2,
  actors: ['malicious-publisher', 'nation-state', 'organised-crime', 'script-kiddie'],
  mitigations: [
    { control: 'CTL-PIN-DEPS', likelihood: 2, impact: 0, at: ['source'] },
    { control: 'CTL-VET-TOOLS', likelihood: 1, impact: 0, at: ['source'] },
    { control: 'CTL-SANDBOX', likelihood: 0, impact: 1, at: ['source'] },
    { control: 'CTL-EGRESS', likelihood: 0, impact: 1, at: ['source'] },
  ],
  references: [
    'LLM04:2026',
    'LLM03:2025',
    'ASI04:2026',
    'T17:1.1',
    'MCP04:2025',
    'AML.T0060',
    'AML.T0011.001',
    'AML.T0010.001',
    'CWE-829',
    'CWE-494',
    'CWE-1357',
    'CAPEC-538',
    'CAPEC-630',
    'ASVS-v5.0.0-15.2.4',
    'AISVS-v1.0-C9.3.7',
  ],
}

export const examples: Examples = {
  about: 'install',
  flags: {
    'an agent installs what it thinks it needs': {
      elements: { coder: ['agent', { pinsDependencies: 'no' }], registry: 'package-registry' },
      flows: { install: 'coder -> registry' },
    },
    'a build takes the newest version of everything': {
      elements: { runner: ['ci-runner', { pinsDependencies: 'no' }], registry: 'package-registry' },
      flows: { install: 'runner -> registry' },
    },
  },
  clears: {
    'versions and hashes are fixed': {
      elements: { coder: ['agent', { pinsDependencies: 'yes' }], registry: 'package-registry' },
      flows: { install: 'coder -> registry' },
    },
    'it fetches data and no packages': {
      elements: { coder: ['agent', { pinsDependencies: 'no' }], pages: 'content-source' },
      flows: { install: 'coder -> pages' },
    },
    'a model is fetched, which is looked at where it is kept': {
      elements: { weights: 'model-store', registry: 'package-registry' },
      flows: { install: 'weights -> registry' },
    },
  },
  asks: {
    'nobody has said what is fixed': {
      elements: { runner: 'ci-runner', registry: 'package-registry' },
      flows: { install: 'runner -> registry' },
    },
  },
}
