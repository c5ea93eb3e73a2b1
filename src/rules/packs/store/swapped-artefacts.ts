import { callerTainted } from '../../catalogue/adjusters/content'
import { openStore } from '../../catalogue/adjusters/reach'
import { lacks, overlaps } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const swappedArtefacts: Rule = {
  id: 'BOT-T-411',
  version: 1,
  title: 'Builds, models or prompts in {self} are swapped before they are used',
  stride: ['T'],
  applies: { to: 'element', kinds: ['object-store', 'data-store'] },
  when: overlaps('self.$ownClasses', 'source-code', 'model-weights', 'system-prompt'),
  gap: lacks('self.verifiesIntegrity'),
  why: 'Between the build and the start of a program lies a folder. Without a signature that is checked on the way out nobody notices that its content is another.',
  check:
    'Replace an artefact by a copy with one byte changed and deploy it; the deployment must stop.',
  exception:
    'Entries can never be overwritten, and what uses them asks for them by the hash of their content.',
  likelihood: 2,
  impact: 4,
  impactOn: ['I'],
  adjust: [openStore, callerTainted],
  skill: 3,
  actors: ['malicious-insider', 'organised-crime', 'nation-state', 'malicious-publisher'],
  mitigations: [
    { control: 'CTL-INTEGRITY', likelihood: 2, impact: 0 },
    { control: 'CTL-SIGN-ART', likelihood: 1, impact: 0, at: ['in'] },
    { control: 'CTL-STORE-ACL', likelihood: 1, impact: 0 },
  ],
  references: [
    'LLM04:2026',
    'LLM03:2025',
    'ASI04:2026',
    'AML.T0010.004',
    'CWE-353',
    'CWE-494',
    'CAPEC-184',
    'CAPEC-439',
    'AISVS-v1.0-C3.1.3',
  ],
}

export const examples: Examples = {
  about: 'builds',
  flags: {
    'builds are deployed as they are found': {
      elements: { builds: ['object-store', { verifiesIntegrity: 'no' }] },
      assets: { 'source-code': ['builds'] },
    },
  },
  clears: {
    'signatures are checked before deployment': {
      elements: { builds: ['object-store', { verifiesIntegrity: 'yes' }] },
      assets: { 'source-code': ['builds'] },
    },
    'it holds uploads that nobody runs': {
      elements: { builds: ['object-store', { verifiesIntegrity: 'no' }] },
      assets: { pii: ['builds'] },
    },
  },
  asks: {
    'nobody has said whether signatures are checked': {
      elements: { builds: 'data-store' },
      assets: { 'model-weights': ['builds'] },
    },
  },
}
