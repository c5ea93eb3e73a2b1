import { autonomous, chain, unbounded } from '../../catalogue/adjusters/deeds'
import { actsByItself, changesThings } from '../../catalogue/circumstances/deeds'
import { all, any, exists, has, lacks, not, oneOf, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** People are asked before what has a high impact; what goes out to others is gone before anybody is. */
const sendsByItself = overlaps('self.$effectiveActions', 'send-email', 'send-message')

export const noWayToStop: Rule = {
  id: 'BOT-E-207',
  version: 1,
  title: 'A misbehaving {self} cannot be stopped quickly',
  stride: ['E', 'D'],
  applies: { to: 'element', kinds: ['agent', 'orchestrator', 'automation-bot'] },
  when: any(changesThings, sure(overlaps('self.$effectiveActions', 'send-message'))),
  gap: all(
    actsByItself,
    lacks('self.killSwitch'),
    not(sure(all(has('self.humanApproval'), not(sendsByItself)))),
    not(sure(exists('in', all(oneOf('peer.$kind', 'orchestrator'), has('peer.killSwitch'))))),
  ),
  why: 'A bot that has been hijacked or has gone astray works at the speed of a machine. Every minute that people spend looking for the right switch is paid for in damage.',
  check:
    'Have somebody on call stop it in a drill, without its own chat or console, and measure how long it takes until its last credential is refused.',
  exception:
    'It runs only while the person who started it watches, and ends when that person closes the window.',
  likelihood: 2,
  impact: 3,
  impactOn: ['I'],
  adjust: [autonomous, chain, unbounded],
  skill: 1,
  actors: [
    'rogue-agent',
    'organised-crime',
    'careless-insider',
    'malicious-insider',
    'troll',
    'malicious-publisher',
  ],
  mitigations: [
    { control: 'CTL-KILL', likelihood: 0, impact: 2, at: ['self'] },
    { control: 'CTL-IR', likelihood: 0, impact: 1, at: ['model'] },
    { control: 'CTL-BOUNDS', likelihood: 1, impact: 0 },
    { control: 'CTL-ANOMALY', likelihood: 1, impact: 0, at: ['model'] },
  ],
  references: [
    'ASI10:2026',
    'T13:1.1',
    'T7:1.1',
    'CWE-693',
    'AISVS-v1.0-C9.1.3',
    'AISVS-v1.0-C9.6.1',
    'AISVS-v1.0-C9.6.3',
  ],
}

export const examples: Examples = {
  about: 'bot',
  flags: {
    'an agent that writes has no switch': {
      elements: {
        bot: [
          'agent',
          { actions: ['write-data'], autonomy: 'acts-within-limits', killSwitch: 'no' },
        ],
      },
    },
    'a bot that posts by itself has no switch': {
      elements: {
        bot: [
          'automation-bot',
          { actions: ['send-message'], autonomy: 'fully-autonomous', killSwitch: 'no' },
        ],
      },
    },
    'people approve what is hard to undo, and mails go out by the thousand': {
      elements: {
        bot: [
          'agent',
          {
            actions: ['write-data', 'send-email'],
            autonomy: 'acts-within-limits',
            humanApproval: 'yes',
            killSwitch: 'no',
          },
        ],
      },
    },
    'people approve what is hard to undo, and posts go out as fast as it writes them': {
      elements: {
        bot: [
          'automation-bot',
          {
            actions: ['write-data', 'send-message'],
            autonomy: 'acts-within-limits',
            humanApproval: 'yes',
            killSwitch: 'no',
          },
        ],
      },
    },
  },
  clears: {
    'it can be stopped from outside': {
      elements: {
        bot: [
          'agent',
          { actions: ['write-data'], autonomy: 'fully-autonomous', killSwitch: 'yes' },
        ],
      },
    },
    'what starts it can be stopped, and it with that': {
      elements: {
        conductor: ['orchestrator', { killSwitch: 'yes' }],
        bot: ['agent', { actions: ['write-data'], autonomy: 'fully-autonomous', killSwitch: 'no' }],
      },
      flows: { task: 'conductor -> bot' },
    },
    'it waits for a person at every step': {
      elements: {
        bot: ['agent', { actions: ['write-data'], autonomy: 'human-approves', killSwitch: 'no' }],
      },
    },
    'a person releases whatever is hard to undo': {
      elements: {
        bot: [
          'agent',
          {
            actions: ['write-data'],
            autonomy: 'acts-within-limits',
            humanApproval: 'yes',
            killSwitch: 'no',
          },
        ],
      },
    },
    'it only looks things up': {
      elements: {
        bot: ['agent', { actions: ['read-data'], autonomy: 'fully-autonomous', killSwitch: 'no' }],
      },
    },
  },
  asks: {
    'nobody has said how it is stopped': {
      elements: { bot: ['agent', { actions: ['write-data'], autonomy: 'fully-autonomous' }] },
    },
    'nobody has said how far it may go': {
      elements: { bot: ['agent', { actions: ['write-data'], killSwitch: 'no' }] },
    },
  },
}
