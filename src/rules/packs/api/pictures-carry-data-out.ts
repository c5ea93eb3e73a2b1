import { untrustedOut } from '../../catalogue/adjusters/content'
import { all, any, exists, has, lacks, not, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/**
 * What it shows may have been written for somebody else's ends: by a model that others can instruct,
 * or by outsiders themselves. A model that hears nobody but its user has no reason to.
 */
const canBeInstructedByOthers = any(
  sure(has('peer.$untrustedContent')),
  all(
    sure(has('peer.$llmDriven')),
    any(not(sure(oneOf('peer.$untrustedContent', 'no'))), sure(has('peer.groupChat'))),
  ),
)

export const picturesCarryDataOut: Rule = {
  id: 'BOT-I-103',
  version: 1,
  title: 'Pictures and links in answers carry the conversation out of {self}',
  stride: ['I'],
  applies: { to: 'element', kinds: ['web-client'] },
  when: all(
    any(
      exists('adjacent', canBeInstructedByOthers),
      exists(
        'out',
        all(
          oneOf('peer.$kind', 'gateway', 'guardrail', 'api'),
          exists('out', canBeInstructedByOthers, { of: 'peer' }),
        ),
      ),
    ),
    has('self.rendersRichOutput'),
  ),
  gap: lacks('self.restrictsRemoteContent'),
  why: 'An injected sentence makes the model write a picture whose address contains what was said before. The client loads it without a click, and the conversation is in the log of the attacker.',
  check:
    'Have the bot answer with a picture and a link on a server of yours, with words of the conversation in their addresses; no request may arrive before somebody clicks.',
  exception:
    'The answers it shows are put together from fixed texts, without a word that a model or an outsider wrote.',
  likelihood: 3,
  impact: 3,
  impactOn: ['C'],
  adjust: [untrustedOut],
  skill: 3,
  actors: ['organised-crime', 'competitor', 'fraudster', 'malicious-publisher'],
  mitigations: [
    { control: 'CTL-REMOTE-CONTENT', likelihood: 2, impact: 1 },
    { control: 'CTL-OUTPUT-FILTER', likelihood: 1, impact: 0, at: ['in', 'out'] },
    { control: 'CTL-ENCODE', likelihood: 1, impact: 0 },
  ],
  references: [
    'LLM02:2026',
    'LLM02:2025',
    'LLM01:2026',
    'LLM01:2025',
    'AML.T0077',
    'CWE-201',
    'ASVS-v5.0.0-3.4.3',
    'AISVS-v1.0-C7.3.3',
  ],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'widget',
  flags: {
    'Markdown of an agent is shown with its pictures': {
      elements: {
        widget: ['web-client', { rendersRichOutput: 'yes', restrictsRemoteContent: 'no' }],
        assistant: 'agent',
      },
      flows: { message: 'widget -> assistant' },
    },
    'the agent stands behind a gateway': {
      elements: {
        widget: ['web-client', { rendersRichOutput: 'yes', restrictsRemoteContent: 'no' }],
        edge: 'gateway',
        assistant: 'agent',
      },
      flows: { message: 'widget -> edge', forward: 'edge -> assistant' },
    },
    'a bot sums up tickets of outsiders and pushes that to the client': {
      elements: {
        widget: ['web-client', { rendersRichOutput: 'yes', restrictsRemoteContent: 'no' }],
        bot: ['chatbot', { usesLlm: 'yes', actions: ['read-data'] }],
        tickets: 'content-source',
      },
      flows: { answer: 'bot -> widget', read: 'bot -> tickets' },
    },
    'members of a room write to the same model': {
      elements: {
        widget: ['web-client', { rendersRichOutput: 'yes', restrictsRemoteContent: 'no' }],
        bot: ['chatbot', { usesLlm: 'yes', actions: ['send-message'], groupChat: 'yes' }],
      },
      flows: { message: 'widget -> bot' },
    },
  },
  clears: {
    'nothing is loaded from elsewhere': {
      elements: {
        widget: ['web-client', { rendersRichOutput: 'yes', restrictsRemoteContent: 'yes' }],
        assistant: 'agent',
      },
      flows: { message: 'widget -> assistant' },
    },
    'answers are shown as plain text': {
      elements: { widget: ['web-client', { rendersRichOutput: 'no' }], assistant: 'agent' },
      flows: { message: 'widget -> assistant' },
    },
    'the model hears nobody but the person who reads its answers': {
      elements: {
        customer: 'user',
        widget: ['web-client', { rendersRichOutput: 'yes', restrictsRemoteContent: 'no' }],
        bot: ['chatbot', { usesLlm: 'yes', actions: ['give-advice'], groupChat: 'no' }],
      },
      flows: { tap: 'customer -> widget', message: 'widget -> bot' },
    },
    'the bot has a fixed script': {
      elements: {
        widget: ['web-client', { rendersRichOutput: 'yes', restrictsRemoteContent: 'no' }],
        bot: ['chatbot', { usesLlm: 'no', actions: ['send-message'] }],
      },
      flows: { message: 'widget -> bot' },
    },
  },
  asks: {
    'nobody has said whether remote pictures are blocked': {
      elements: { widget: ['web-client', { rendersRichOutput: 'yes' }], assistant: 'agent' },
      flows: { message: 'widget -> assistant' },
    },
    'nobody has said how answers are shown': {
      elements: { widget: 'web-client', assistant: 'agent' },
      flows: { message: 'widget -> assistant' },
    },
  },
}
