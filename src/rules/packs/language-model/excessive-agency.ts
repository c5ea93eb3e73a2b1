import { untrustedOrUser } from '../../catalogue/adjusters/content'
import { money } from '../../catalogue/adjusters/deeds'
import { actsByItself } from '../../catalogue/circumstances/deeds'
import { all, any, has, lacks, oneOf, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const excessiveAgency: Rule = {
  id: 'BOT-E-201',
  version: 1,
  title: "{self} does what is hard to undo without a person's approval (excessive agency)",
  stride: ['E'],
  applies: { to: 'element', kinds: ['chatbot', 'automation-bot', 'agent', 'orchestrator'] },
  when: all(
    any(
      overlaps('self.$effectiveActions', 'move-money', 'moderate-users', 'manage-access', 'deploy'),
      // What a tool deletes may come back from a copy, so that is asked of the tool.
      sure(overlaps('self.actions', 'delete-data')),
    ),
    any(
      has('self.$llmDriven'),
      all(
        oneOf('self.$kind', 'automation-bot'),
        any(
          has('self.$userInput'),
          has('self.$untrustedContent'),
          sure(overlaps('self.actions', 'move-money')),
        ),
      ),
    ),
  ),
  gap: all(actsByItself, lacks('self.humanApproval')),
  why: 'A misunderstanding, an invention or an order planted in a message becomes a payment, a ban, a deletion or a release before anybody has seen it.',
  check:
    'Ask the bot in a test for its most harmful action, as a user would and once more by way of a document it reads, and see whether anything happens before a person has agreed.',
  exception:
    'Limits in code keep every single action and their sum so small that undoing them costs less than asking.',
  likelihood: 3,
  impact: 3,
  impactOn: ['I'],
  adjust: [untrustedOrUser, money],
  skill: 1,
  actors: [
    'fraudster',
    'abusive-user',
    'organised-crime',
    'rogue-agent',
    'troll',
    'spammer',
    'malicious-publisher',
    'script-kiddie',
  ],
  mitigations: [
    { control: 'CTL-HUMAN-APPROVAL', likelihood: 1, impact: 2 },
    { control: 'CTL-TOOL-POLICY', likelihood: 1, impact: 0 },
    { control: 'CTL-STEPUP', likelihood: 0, impact: 1 },
    { control: 'CTL-KILL', likelihood: 0, impact: 1 },
    { control: 'CTL-LEAST-PRIV', likelihood: 0, impact: 1 },
  ],
  references: [
    'LLM03:2026',
    'LLM06:2025',
    'ASI02:2026',
    'T2:1.1',
    'T7:1.1',
    'AML.T0053',
    'CWE-250',
    'CAPEC-212',
    'ASVS-v5.0.0-2.3.5',
    'AISVS-v1.0-C9.2.1',
    'AISVS-v1.0-C9.2.3',
  ],
}

export const examples: Examples = {
  about: 'bot',
  flags: {
    'an agent pays refunds by itself': {
      elements: {
        bot: [
          'agent',
          { actions: ['move-money'], autonomy: 'acts-within-limits', humanApproval: 'no' },
        ],
      },
    },
    'the tool that it calls gives out rights': {
      elements: {
        bot: ['agent', { actions: [], autonomy: 'fully-autonomous', humanApproval: 'no' }],
        accounts: ['tool', { actions: ['manage-access'] }],
      },
      flows: { call: 'bot -> accounts' },
    },
    'it deletes what it takes for spam': {
      elements: {
        bot: [
          'chatbot',
          {
            usesLlm: 'yes',
            actions: ['delete-data'],
            autonomy: 'fully-autonomous',
            humanApproval: 'no',
          },
        ],
      },
    },
    'a scripted bot bans members for what they write': {
      elements: {
        chat: 'messaging-platform',
        bot: [
          'automation-bot',
          {
            usesLlm: 'no',
            actions: ['moderate-users'],
            autonomy: 'fully-autonomous',
            humanApproval: 'no',
          },
        ],
      },
      flows: { message: 'chat -> bot' },
    },
    'a scripted bot trades by itself': {
      elements: {
        bot: [
          'automation-bot',
          {
            usesLlm: 'no',
            actions: ['move-money'],
            autonomy: 'fully-autonomous',
            humanApproval: 'no',
          },
        ],
      },
    },
  },
  clears: {
    'a person approves': {
      elements: {
        bot: [
          'agent',
          { actions: ['move-money'], autonomy: 'acts-within-limits', humanApproval: 'yes' },
        ],
      },
    },
    'it acts only when a person has approved': {
      elements: { bot: ['agent', { actions: ['deploy'], autonomy: 'human-approves' }] },
    },
    'it only suggests': {
      elements: { bot: ['agent', { actions: ['deploy'], autonomy: 'suggest-only' }] },
    },
    'what it does can be undone': {
      elements: {
        bot: [
          'agent',
          {
            actions: ['read-data', 'send-message', 'write-data'],
            autonomy: 'fully-autonomous',
            humanApproval: 'no',
          },
        ],
      },
    },
    'what its tool deletes is asked of the tool': {
      elements: {
        bot: ['agent', { actions: [], autonomy: 'fully-autonomous', humanApproval: 'no' }],
        files: ['tool', { actions: ['delete-data'] }],
      },
      flows: { call: 'bot -> files' },
    },
    'it runs code in a sandbox and nothing else': {
      elements: {
        bot: [
          'agent',
          { actions: ['read-data'], autonomy: 'fully-autonomous', humanApproval: 'no' },
        ],
        runner: 'code-sandbox',
      },
      flows: { run: 'bot -> runner' },
    },
    'the deed is that of the agent behind it': {
      elements: {
        customer: 'user',
        bot: [
          'chatbot',
          { usesLlm: 'yes', actions: [], autonomy: 'acts-within-limits', humanApproval: 'no' },
        ],
        payer: ['agent', { actions: ['move-money'] }],
      },
      flows: { message: 'customer -> bot', task: 'bot -> payer' },
    },
    'a nightly script that nobody outside can steer': {
      elements: {
        bot: [
          'automation-bot',
          {
            usesLlm: 'no',
            actions: ['delete-data'],
            autonomy: 'fully-autonomous',
            humanApproval: 'no',
          },
        ],
        records: 'database',
      },
      flows: { cleanup: 'bot -> records' },
    },
  },
  asks: {
    'nobody has said what it can do': { elements: { bot: 'agent' } },
    'nobody has said who approves': {
      elements: {
        bot: ['agent', { actions: ['move-money'], autonomy: 'acts-within-limits' }],
      },
    },
    'nobody has said how far it may go': {
      elements: { bot: ['agent', { actions: ['move-money'], humanApproval: 'no' }] },
    },
  },
}
