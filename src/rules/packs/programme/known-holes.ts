import { isLookedAtByNobody, isMoreThanSketch } from '../../catalogue/circumstances/programme'
import { all, lacks, not } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const knownHoles: Rule = {
  id: 'BOT-T-651',
  version: 1,
  title: 'Components with known holes stay in {self}',
  stride: ['T'],
  applies: { to: 'model' },
  when: all(not(isLookedAtByNobody), isMoreThanSketch),
  gap: lacks('model.dependencyScanning'),
  why: 'Bot frameworks, model servers and tool kits publish holes every week, and the internet is searched for them within hours. What nobody lists, nobody updates.',
  check:
    'Pick a hole that was published last month in a component that you use, and look up when you learned of it and when it was closed.',
  exception: 'Others run and update all of the code, and the contract says how soon.',
  likelihood: 3,
  impact: 3,
  impactOn: [],
  adjust: [],
  skill: 2,
  actors: ['script-kiddie', 'organised-crime', 'malicious-publisher', 'nation-state'],
  mitigations: [
    { control: 'CTL-DEP-SCAN', likelihood: 2, impact: 0 },
    { control: 'CTL-PENTEST', likelihood: 0, impact: 1 },
  ],
  references: [
    'LLM04:2026',
    'LLM03:2025',
    'ASI04:2026',
    'AML.T0010.001',
    'CWE-1395',
    'CWE-1104',
    'CAPEC-310',
    'ASVS-v5.0.0-15.1.1',
    'ASVS-v5.0.0-15.2.1',
  ],
  onUnknown: 'ask',
}

const shop = {
  elements: {
    site: 'web-client',
    shop: 'api',
    bot: 'chatbot',
    jobs: 'worker',
    orders: 'database',
  },
} as const

export const examples: Examples = {
  about: 'model',
  flags: {
    'nobody lists what it is built from': { ...shop, model: { dependencyScanning: 'no' } },
  },
  clears: {
    'components are listed and scanned': { ...shop, model: { dependencyScanning: 'yes' } },
    'it is no more than a sketch': {
      elements: { bot: 'chatbot', orders: 'database' },
      model: { dependencyScanning: 'no' },
    },
    'nobody looks for flaws of any sort, which is told first': {
      ...shop,
      model: {
        dependencyScanning: 'no',
        secureReviews: 'no',
        penTesting: 'no',
        staticAnalysis: 'no',
      },
    },
  },
  asks: {
    'nobody has said whether components are scanned': shop,
  },
}
