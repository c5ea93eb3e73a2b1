import { openStore } from '../../catalogue/adjusters/reach'
import { all, any, has, lacks, not, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const unnoticedConfigurationChange: Rule = {
  id: 'BOT-T-407',
  version: 1,
  title: 'Prompts, policies or tool lists in {self} are changed unnoticed',
  stride: ['T'],
  applies: { to: 'element', kinds: ['config-store'] },
  when: null,
  gap: any(
    lacks('self.changeControl'),
    all(lacks('self.restrictsAccess'), not(sure(has('self.verifiesIntegrity')))),
  ),
  why: 'Configuration is behaviour. One altered line changes what the bot allows, and nothing crashes to tell you.',
  check:
    'Change a line of a prompt in the place that the running bot reads, and see who has to agree, who is told, and how it would be put back.',
  exception: 'It is part of the released program and cannot be changed without a new release.',
  likelihood: 3,
  impact: 3,
  impactOn: ['I'],
  adjust: [openStore],
  skill: 1,
  actors: ['malicious-insider', 'careless-insider', 'organised-crime', 'rogue-agent'],
  mitigations: [
    { control: 'CTL-CHANGE', likelihood: 1, impact: 0 },
    { control: 'CTL-STORE-ACL', likelihood: 1, impact: 0 },
    { control: 'CTL-INTEGRITY', likelihood: 1, impact: 1 },
    { control: 'CTL-DATA-AUDIT', likelihood: 0, impact: 1 },
  ],
  references: [
    'ASI06:2026',
    'AML.T0081',
    'CWE-15',
    'CWE-494',
    'CAPEC-75',
    'CAPEC-176',
    'AISVS-v1.0-C3.1.2',
    'AISVS-v1.0-C12.5.3',
  ],
}

export const examples: Examples = {
  about: 'prompts',
  flags: {
    'prompts are edited in place': {
      elements: { prompts: ['config-store', { changeControl: 'no' }] },
    },
    'changes are reviewed, but the file can be written past the review': {
      elements: {
        prompts: [
          'config-store',
          { changeControl: 'yes', restrictsAccess: 'no', verifiesIntegrity: 'no' },
        ],
      },
    },
  },
  clears: {
    'changes are reviewed and nobody else can write': {
      elements: {
        prompts: ['config-store', { changeControl: 'yes', restrictsAccess: 'yes' }],
      },
    },
    'changes are reviewed and signed': {
      elements: {
        prompts: [
          'config-store',
          { changeControl: 'yes', restrictsAccess: 'no', verifiesIntegrity: 'yes' },
        ],
      },
    },
  },
  asks: {
    'nobody has said how changes are made': { elements: { prompts: 'config-store' } },
  },
}
