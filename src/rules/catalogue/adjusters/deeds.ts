import { any, exists, has, oneOf, overlaps } from '../../condition'
import type { Adjuster } from '../../rule'

export const autonomous: Adjuster = {
  id: 'autonomous',
  when: oneOf('self.autonomy', 'fully-autonomous'),
  likelihood: 0,
  impact: 1,
  reason: 'it acts without a person',
}

/** It can do something that is hard to undo, by itself or through its tools. */
export const highImpact: Adjuster = {
  id: 'highImpact',
  when: overlaps(
    'self.$effectiveActions',
    'move-money',
    'delete-data',
    'manage-access',
    'execute-code',
    'run-shell',
    'deploy',
    'approve-changes',
    'moderate-users',
  ),
  likelihood: 0,
  impact: 1,
  reason: 'it can do things that are hard to undo',
}

export const money: Adjuster = {
  id: 'money',
  when: overlaps('self.$effectiveActions', 'move-money'),
  likelihood: 0,
  impact: 1,
  reason: 'it can move money',
}

/** Its purpose is advice, so a wrong answer does harm without any other action. */
export const advice: Adjuster = {
  id: 'advice',
  when: overlaps('self.actions', 'give-advice'),
  likelihood: 0,
  impact: 2,
  reason: 'people act on its advice',
}

export const llmCaller: Adjuster = {
  id: 'llmCaller',
  when: exists('in', has('peer.$llmDriven')),
  likelihood: 1,
  impact: 0,
  reason: 'a language model decides what it is asked',
}

export const chain: Adjuster = {
  id: 'chain',
  when: has('self.$multiAgent'),
  likelihood: 0,
  impact: 1,
  reason: 'other agents rely on it',
}

export const admins: Adjuster = {
  id: 'admins',
  when: oneOf('self.$kind', 'operator'),
  likelihood: 0,
  impact: 1,
  reason: 'their account runs the bot',
}

/** Nobody is slowed down by typing a request when a bot that acts by itself brings them. */
export const approvesAuto: Adjuster = {
  id: 'approvesAuto',
  when: exists('in', oneOf('peer.autonomy', 'fully-autonomous')),
  likelihood: 1,
  impact: 0,
  reason: 'requests can come at machine speed',
}

export const spawns: Adjuster = {
  id: 'spawns',
  when: overlaps('self.$effectiveActions', 'spawn-agents'),
  likelihood: 1,
  impact: 0,
  reason: 'it can start further agents',
}

export const llmSource: Adjuster = {
  id: 'llmSource',
  when: has('source.$llmDriven'),
  likelihood: 1,
  impact: 0,
  reason: 'a language model decides what it asks for',
}

export const administers: Adjuster = {
  id: 'administers',
  when: oneOf('self.$kind', 'admin-console'),
  likelihood: 0,
  impact: 1,
  reason: 'the bot is run from here',
}

/** It runs a bot that can do something that is hard to undo. */
export const steersPowerful: Adjuster = {
  id: 'steersPowerful',
  when: exists(
    'out',
    overlaps(
      'peer.$effectiveActions',
      'move-money',
      'delete-data',
      'manage-access',
      'execute-code',
      'run-shell',
      'deploy',
      'moderate-users',
    ),
  ),
  likelihood: 0,
  impact: 1,
  reason: 'the bot behind it can do things that are hard to undo',
}

/** It handles payments itself, or what it sets, straight or through what it writes to, moves money. */
export const steersMoney: Adjuster = {
  id: 'steersMoney',
  when: any(
    overlaps('self.$ownClasses', 'payment'),
    exists(
      'out',
      any(
        overlaps('peer.$effectiveActions', 'move-money'),
        exists('adjacent', overlaps('peer.$effectiveActions', 'move-money'), { of: 'peer' }),
      ),
    ),
  ),
  likelihood: 1,
  impact: 0,
  reason: 'there is money to be had',
}

/** It acts before anybody has looked, or what it hands on is acted upon so. */
export const actsUnseen: Adjuster = {
  id: 'actsUnseen',
  when: any(
    oneOf('self.autonomy', 'acts-within-limits', 'fully-autonomous'),
    exists('out', oneOf('peer.autonomy', 'acts-within-limits', 'fully-autonomous')),
  ),
  likelihood: 1,
  impact: 0,
  reason: 'it is acted upon before a person has looked',
}

export const unbounded: Adjuster = {
  id: 'unbounded',
  when: oneOf('self.boundsExecution', 'no'),
  likelihood: 1,
  impact: 0,
  reason: 'nothing bounds what it does',
}

/** Of what checks requests: money is at stake when it does not. */
export const passesPayments: Adjuster = {
  id: 'passesPayments',
  when: overlaps('self.$classes', 'payment', 'account-data'),
  likelihood: 0,
  impact: 1,
  reason: 'payments or accounts depend on what it says',
}

export const takesPayments: Adjuster = {
  id: 'takesPayments',
  when: overlaps('self.$ownClasses', 'payment'),
  likelihood: 1,
  impact: 0,
  reason: 'stolen cards are tried wherever payments are taken',
}

/** Of a tool: what it can do itself is hard to undo or goes out of the house. */
export const highImpactSelf: Adjuster = {
  id: 'highImpactSelf',
  when: overlaps(
    'self.actions',
    'move-money',
    'delete-data',
    'manage-access',
    'execute-code',
    'run-shell',
    'deploy',
    'send-email',
  ),
  likelihood: 0,
  impact: 1,
  reason: 'what it does is hard to undo',
}
