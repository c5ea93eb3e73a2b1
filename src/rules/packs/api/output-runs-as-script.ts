import { untrustedOut } from '../../catalogue/adjusters/content'
import { administers } from '../../catalogue/adjusters/deeds'
import { all, any, exists, has, lacks, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** Text of users, of outsiders or of a model comes to it. */
const showsWhatOthersWrote = sure(
  any(has('self.$userInput'), has('self.$untrustedContent'), exists('in', has('peer.$llmDriven'))),
)

export const outputRunsAsScript: Rule = {
  id: 'BOT-T-105',
  version: 1,
  title: 'What a bot writes runs as script in {self}',
  stride: ['T', 'I'],
  applies: { to: 'element', kinds: ['web-client', 'admin-console'] },
  when: all(
    any(oneOf('self.$kind', 'web-client'), showsWhatOthersWrote),
    has('self.rendersRichOutput'),
  ),
  gap: lacks('self.encodesOutput'),
  why: 'Whoever wrote the message or the document that the bot read has a say in what it answers. Put into the page as markup, that answer runs in the session of the reader.',
  check:
    'Have the bot repeat an image tag whose error handler opens a dialog, a link with a script in it and a drawing with one inside, then do the same through a document that it reads; each must show as text or not at all.',
  exception:
    'It shows answers in a frame of another origin that shares neither cookies nor storage with the page.',
  likelihood: 3,
  impact: 3,
  impactOn: ['C'],
  adjust: [untrustedOut, administers],
  skill: 2,
  actors: ['troll', 'organised-crime', 'fraudster', 'script-kiddie'],
  mitigations: [
    { control: 'CTL-ENCODE', likelihood: 2, impact: 0 },
    { control: 'CTL-REMOTE-CONTENT', likelihood: 1, impact: 0 },
    { control: 'CTL-OUTPUT-FILTER', likelihood: 1, impact: 0, at: ['adjacent'] },
  ],
  references: [
    'LLM10:2026',
    'LLM05:2025',
    'CWE-79',
    'CAPEC-63',
    'CAPEC-592',
    'ASVS-v5.0.0-1.2.1',
    'ASVS-v5.0.0-1.3.5',
    'ASVS-v5.0.0-3.2.2',
    'ASVS-v5.0.0-3.4.3',
  ],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'chat',
  flags: {
    'the client puts answers into the page as they are': {
      elements: { chat: ['web-client', { rendersRichOutput: 'yes', encodesOutput: 'no' }] },
    },
    'a console shows what the assistant wrote': {
      elements: {
        assistant: 'agent',
        chat: ['admin-console', { rendersRichOutput: 'yes', encodesOutput: 'no' }],
      },
      flows: { report: 'assistant -> chat' },
    },
  },
  clears: {
    'markup is taken apart first': {
      elements: { chat: ['web-client', { rendersRichOutput: 'yes', encodesOutput: 'yes' }] },
    },
    'it shows plain text': {
      elements: { chat: ['web-client', { rendersRichOutput: 'no', encodesOutput: 'no' }] },
    },
    'a console that only tells a bot what to do': {
      elements: {
        bot: 'agent',
        chat: ['admin-console', { rendersRichOutput: 'yes', encodesOutput: 'no' }],
      },
      flows: { change: 'chat -> bot' },
    },
    'a console that shows nothing a model or a user wrote': {
      elements: {
        limits: 'config-store',
        chat: ['admin-console', { rendersRichOutput: 'yes', encodesOutput: 'no' }],
      },
      flows: { change: 'chat -> limits' },
    },
  },
  asks: {
    'nobody has said how answers are shown': { elements: { chat: 'web-client' } },
    'nobody has said whether markup is taken apart': {
      elements: { chat: ['web-client', { rendersRichOutput: 'yes' }] },
    },
  },
}
