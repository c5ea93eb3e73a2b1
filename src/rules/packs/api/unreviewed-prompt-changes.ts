import { steersMoneyOrAccess } from '../../catalogue/circumstances/deeds'
import { all, exists, lacks, not, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** That one person alone could gain by it is said by another rule, which comes first. */
const temptsNobody = not(all(sure(lacks('self.separationOfDuties')), steersMoneyOrAccess))

export const unreviewedPromptChanges: Rule = {
  id: 'BOT-T-107',
  version: 1,
  title: 'A change made in {self} goes live without a second look or a way back',
  stride: ['T'],
  applies: { to: 'element', kinds: ['admin-console'] },
  when: all(
    exists(
      'out',
      oneOf(
        'peer.$kind',
        'chatbot',
        'automation-bot',
        'agent',
        'orchestrator',
        'guardrail',
        'gateway',
        'mcp-server',
        'llm',
      ),
    ),
    not(exists('out', oneOf('peer.$kind', 'config-store', 'code-repo'))),
    temptsNobody,
  ),
  gap: lacks('self.changeControl'),
  why: 'A prompt is a program in plain words, and one edit can switch off a limit. Without versions nobody sees what was changed, by whom, and how to get back.',
  check:
    'Change one word of a prompt alone and look whether it went live; then find who changed what last month, and bring back the version before it.',
  exception: 'Only harmless things can be changed here, such as opening hours and greetings.',
  likelihood: 2,
  impact: 4,
  impactOn: ['I'],
  adjust: [],
  skill: 1,
  actors: ['careless-insider', 'malicious-insider', 'organised-crime'],
  mitigations: [
    { control: 'CTL-CHANGE', likelihood: 2, impact: 0 },
    { control: 'CTL-SOD', likelihood: 1, impact: 0 },
    { control: 'CTL-AUDIT', likelihood: 0, impact: 1 },
  ],
  references: ['AML.T0081', 'CAPEC-75', 'AISVS-v1.0-C12.5.3', 'AISVS-v1.0-C3.3.2'],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'console',
  flags: {
    'prompts are edited in place': {
      elements: { console: ['admin-console', { changeControl: 'no' }], bot: 'chatbot' },
      flows: { prompt: 'console -> bot' },
    },
    'rules of a filter are edited in place': {
      elements: { console: ['admin-console', { changeControl: 'no' }], filter: 'guardrail' },
      flows: { rules: 'console -> filter' },
    },
  },
  clears: {
    'changes are reviewed and can be taken back': {
      elements: { console: ['admin-console', { changeControl: 'yes' }], bot: 'chatbot' },
      flows: { prompt: 'console -> bot' },
    },
    'it writes to a store that is asked itself': {
      elements: {
        console: ['admin-console', { changeControl: 'no' }],
        prompts: 'config-store',
        bot: 'chatbot',
      },
      flows: { save: 'console -> prompts', restart: 'console -> bot' },
    },
    'one person alone can change what moves money, which another rule says': {
      elements: {
        console: ['admin-console', { changeControl: 'no', separationOfDuties: 'no' }],
        bot: ['chatbot', { actions: ['move-money'] }],
      },
      flows: { prompt: 'console -> bot' },
    },
    'it manages records and no bot': {
      elements: { console: ['admin-console', { changeControl: 'no' }], records: 'database' },
      flows: { edit: 'console -> records' },
    },
  },
  asks: {
    'nobody has said how changes go live': {
      elements: { console: 'admin-console', bot: 'chatbot' },
      flows: { prompt: 'console -> bot' },
    },
  },
}
