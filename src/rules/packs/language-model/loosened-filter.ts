import { all, any, exists, lacks, not, oneOf } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** Where the store of its rules is drawn, the threat is found there. */
const rulesAreDrawn = exists(
  'adjacent',
  any(
    oneOf('peer.$kind', 'config-store', 'code-repo'),
    exists('out', oneOf('peer.$kind', 'config-store'), { of: 'peer' }),
  ),
)

export const loosenedFilter: Rule = {
  id: 'BOT-T-208',
  version: 1,
  title: 'The rules of {self} are loosened or switched off unnoticed',
  stride: ['T'],
  applies: { to: 'element', kinds: ['guardrail'] },
  when: all(
    not(oneOf('self.$zone', 'third-party')),
    not(rulesAreDrawn),
    exists('adjacent', oneOf('peer.$type', 'process', 'externalEntity')),
  ),
  gap: lacks('self.changeControl'),
  why: 'A higher threshold or one more exception looks like tuning. Nothing fails when a filter is loosened, so only review and history show that it happened.',
  check:
    'Raise one threshold in the running system, as somebody in a hurry would. See who has to agree, who is told, and whether the old value can be found and put back a month later.',
  exception: 'Its rules are compiled into the program and change only with a reviewed release.',
  likelihood: 2,
  impact: 3,
  impactOn: [],
  adjust: [],
  skill: 1,
  actors: ['malicious-insider', 'careless-insider', 'organised-crime'],
  mitigations: [
    { control: 'CTL-CHANGE', likelihood: 1, impact: 0 },
    { control: 'CTL-AUDIT', likelihood: 0, impact: 1 },
  ],
  references: ['AML.T0081', 'CWE-693', 'CAPEC-578', 'AISVS-v1.0-C12.1.2'],
}

export const examples: Examples = {
  about: 'filter',
  flags: {
    'thresholds are set in the running system': {
      elements: { bot: 'chatbot', filter: ['guardrail', { changeControl: 'no' }] },
      flows: { check: 'bot -> filter' },
    },
  },
  clears: {
    'changes are reviewed and can be put back': {
      elements: { bot: 'chatbot', filter: ['guardrail', { changeControl: 'yes' }] },
      flows: { check: 'bot -> filter' },
    },
    'the store of its rules is drawn': {
      elements: {
        bot: 'chatbot',
        filter: ['guardrail', { changeControl: 'no' }],
        rules: 'config-store',
      },
      flows: { check: 'bot -> filter', load: 'filter -> rules' },
    },
    'the bot that calls it loads the rules': {
      elements: {
        bot: 'chatbot',
        filter: ['guardrail', { changeControl: 'no' }],
        rules: 'config-store',
      },
      flows: { check: 'bot -> filter', load: 'bot -> rules' },
    },
    'a vendor runs it': {
      elements: { bot: 'chatbot', filter: ['guardrail', { changeControl: 'no' }] },
      inside: { 'third-party': ['filter'] },
      flows: { check: 'bot -> filter' },
    },
  },
  asks: {
    'nobody has said how its rules are changed': {
      elements: { bot: 'chatbot', filter: 'guardrail' },
      flows: { check: 'bot -> filter' },
    },
  },
}
