import { untrusted } from '../../catalogue/adjusters/content'
import { highImpact } from '../../catalogue/adjusters/deeds'
import { onChatPlatform } from '../../catalogue/circumstances/people'
import { all, has, lacks, not, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** That it may do everything on its chat platform is more than this, and another rule says so. */
const hasFullPlatformRights = sure(all(onChatPlatform, has('self.botAdminRights')))

export const excessPermission: Rule = {
  id: 'BOT-E-002',
  version: 1,
  title: '{self} has more permission than its task needs',
  stride: ['E'],
  applies: { to: 'element', kinds: ['chatbot', 'automation-bot', 'agent', 'orchestrator'] },
  when: not(hasFullPlatformRights),
  gap: lacks('self.leastPrivilege'),
  why: 'Whatever its account may do is what somebody gains by steering or taking over the bot. Permissions that no task uses add to the damage and to nothing else.',
  check:
    'List what the accounts of the bot may do in every system it calls, and compare that with what it did in the last three months.',
  exception:
    'It has no account of its own and every call is made with the rights of the user it works for.',
  likelihood: 3,
  impact: 3,
  impactOn: ['I'],
  adjust: [highImpact, untrusted],
  skill: 2,
  actors: [
    'abusive-user',
    'fraudster',
    'malicious-insider',
    'organised-crime',
    'rogue-agent',
    'troll',
  ],
  mitigations: [
    { control: 'CTL-LEAST-PRIV', likelihood: 1, impact: 2 },
    { control: 'CTL-TOOL-POLICY', likelihood: 1, impact: 1 },
    { control: 'CTL-USER-TOKEN', likelihood: 1, impact: 0 },
  ],
  references: [
    'LLM03:2026',
    'LLM06:2025',
    'ASI03:2026',
    'ASI02:2026',
    'T3:1.1',
    'NHI5:2025',
    'CWE-250',
    'CWE-269',
    'CAPEC-122',
    'ASVS-v5.0.0-13.2.2',
    'AISVS-v1.0-C5.2.1',
  ],
}

export const examples: Examples = {
  about: 'bot',
  flags: {
    'its account may do more than it does': {
      elements: { bot: ['agent', { leastPrivilege: 'no' }] },
    },
  },
  clears: {
    'its account may do what its task needs': {
      elements: { bot: ['agent', { leastPrivilege: 'yes' }] },
    },
    'it administers the whole chat, and another rule says so': {
      elements: {
        telegram: 'messaging-platform',
        bot: ['automation-bot', { leastPrivilege: 'no', botAdminRights: 'yes' }],
      },
      flows: { reply: 'bot -> telegram' },
    },
    'the question does not apply, because it has no account': {
      elements: { bot: ['chatbot', { leastPrivilege: 'na' }] },
    },
  },
  asks: {
    'nobody has looked at its permissions': { elements: { bot: 'agent' } },
  },
}
