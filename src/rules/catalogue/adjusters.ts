import { all, any, crosses, exists, has, not, oneOf, overlaps } from '../condition'
import type { Adjuster } from '../rule'

export const exposed: Adjuster = {
  id: 'exposed',
  when: oneOf('self.$exposure', 'internet'),
  likelihood: 1,
  impact: 0,
  reason: 'it is reachable from the internet',
}

export const internal: Adjuster = {
  id: 'internal',
  when: oneOf('self.$exposure', 'none'),
  likelihood: -1,
  impact: 0,
  reason: 'nothing outside can reach it',
}

/** Secrets are known not to be rotated; while nobody has said, it does not count. */
export const noRotation: Adjuster = {
  id: 'noRotation',
  when: oneOf('model.secretRotation', 'no'),
  likelihood: 1,
  impact: 0,
  reason: 'secrets are not rotated on a schedule',
}

/** It takes in content that outsiders wrote, straight or by way of others. */
export const untrusted: Adjuster = {
  id: 'untrusted',
  when: has('self.$untrustedContent'),
  likelihood: 1,
  impact: 0,
  reason: 'it reads content that outsiders can write',
}

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

export const group: Adjuster = {
  id: 'group',
  when: has('self.groupChat'),
  likelihood: 1,
  impact: 0,
  reason: 'it works in rooms with several people',
}

/** What calls it takes in content of outsiders, or is driven by a model and takes in what users say. */
export const callerTainted: Adjuster = {
  id: 'callerTainted',
  when: exists(
    'in',
    any(has('peer.$untrustedContent'), all(has('peer.$userInput'), has('peer.$llmDriven'))),
  ),
  likelihood: 1,
  impact: 0,
  reason: 'outsiders can steer what calls it',
}

/** The flow crosses into or out of parts that others run. */
export const crossesPublic: Adjuster = {
  id: 'crossesPublic',
  when: crosses('internet', 'third-party', 'user-device'),
  likelihood: 1,
  impact: 0,
  reason: 'it leaves the parts that you control',
}

/** The flow crosses a boundary, but none around parts that others run: that counts by itself. */
export const crossesAny: Adjuster = {
  id: 'crossesAny',
  when: all(crosses(), not(crosses('internet', 'third-party', 'user-device'))),
  likelihood: 1,
  impact: 0,
  reason: 'it crosses a trust boundary',
}

/** A neighbour takes in content of outsiders, or can be reached from the internet. */
export const memUntrusted: Adjuster = {
  id: 'memUntrusted',
  when: exists('adjacent', any(has('peer.$untrustedContent'), oneOf('peer.$exposure', 'internet'))),
  likelihood: 0,
  impact: 1,
  reason: 'text from outside can reach it',
}

export const ingests: Adjuster = {
  id: 'ingests',
  when: exists('out', oneOf('peer.$kind', 'content-source')),
  likelihood: 1,
  impact: 0,
  reason: 'it fetches public content',
}

export const holdsCredentials: Adjuster = {
  id: 'holdsCredentials',
  when: overlaps('self.$classes', 'credentials'),
  likelihood: 0,
  impact: 1,
  reason: 'credentials pass through it',
}

export const openStore: Adjuster = {
  id: 'openStore',
  when: oneOf('self.restrictsAccess', 'no'),
  likelihood: 1,
  impact: 0,
  reason: 'access to it is not restricted',
}

/** An agent or an MCP server calls it, or something that an agent calls does. */
export const agentWrites: Adjuster = {
  id: 'agentWrites',
  when: exists(
    'in',
    any(
      oneOf('peer.$kind', 'agent', 'orchestrator', 'mcp-server'),
      exists('in', oneOf('peer.$kind', 'agent', 'orchestrator'), { of: 'peer' }),
    ),
  ),
  likelihood: 1,
  impact: 0,
  reason: 'an agent can write to it',
}

/** What calls it also signs in to servers of others, each of which could try the token here. */
export const clientKnowsOthers: Adjuster = {
  id: 'clientKnowsOthers',
  when: exists(
    'in',
    exists(
      'out',
      all(
        oneOf('peer.$kind', 'mcp-server', 'tool', 'third-party-api'),
        any(oneOf('peer.$zone', 'third-party'), oneOf('peer.hosting', 'third-party')),
      ),
      { of: 'peer' },
    ),
  ),
  likelihood: 1,
  impact: 0,
  reason: 'what calls it gives tokens to servers of others too',
}

export const dynamicTools: Adjuster = {
  id: 'dynamicTools',
  when: oneOf('self.toolLoading', 'dynamic-discovery'),
  likelihood: 1,
  impact: 0,
  reason: 'it finds its tools while it runs',
}

export const llmCaller: Adjuster = {
  id: 'llmCaller',
  when: exists('in', has('peer.$llmDriven')),
  likelihood: 1,
  impact: 0,
  reason: 'a language model decides what it is asked',
}

/** What it talks to, or what lies behind that, takes in content of outsiders. */
export const untrustedOut: Adjuster = {
  id: 'untrustedOut',
  when: exists(
    'out',
    any(
      has('peer.$untrustedContent'),
      exists('out', has('peer.$untrustedContent'), { of: 'peer' }),
    ),
  ),
  likelihood: 1,
  impact: 0,
  reason: 'outsiders can write what it shows',
}

export const passwordAlone: Adjuster = {
  id: 'passwordAlone',
  when: oneOf('self.mfa', 'no'),
  likelihood: 1,
  impact: 0,
  reason: 'a password alone opens it',
}

/** Text that somebody outside wrote can steer it: content of outsiders, or what users say. */
export const untrustedOrUser: Adjuster = {
  id: 'untrustedOrUser',
  when: any(has('self.$userInput'), has('self.$untrustedContent')),
  likelihood: 1,
  impact: 0,
  reason: 'text from outside can steer it',
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

/** The queue that a message comes through is known to take it from anybody. */
export const openChannel: Adjuster = {
  id: 'openChannel',
  when: any(oneOf('source.authenticatesCallers', 'no'), oneOf('source.restrictsAccess', 'no')),
  likelihood: 1,
  impact: 0,
  reason: 'anybody near it can write to the channel',
}

export const spawns: Adjuster = {
  id: 'spawns',
  when: overlaps('self.$effectiveActions', 'spawn-agents'),
  likelihood: 1,
  impact: 0,
  reason: 'it can start further agents',
}

/** Of a flow to a vendor whose contract is known to allow it. */
export const vendorKeeps: Adjuster = {
  id: 'vendorKeeps',
  when: oneOf('target.providerNoTraining', 'no'),
  likelihood: 1,
  impact: 0,
  reason: 'the vendor may keep what it is sent',
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

export const browses: Adjuster = {
  id: 'browses',
  when: overlaps('self.actions', 'browse-web'),
  likelihood: 1,
  impact: 0,
  reason: 'it opens pages that anybody may have written',
}

/** Of a store: people of the house work in it by hand. */
export const staffLookIn: Adjuster = {
  id: 'staffLookIn',
  when: exists('in', oneOf('peer.$kind', 'operator', 'approver')),
  likelihood: 1,
  impact: 0,
  reason: 'people look into it directly',
}

/** People sign in from where anyone can act. */
export const openLogin: Adjuster = {
  id: 'openLogin',
  when: exists('in', oneOf('peer.$exposure', 'internet')),
  likelihood: 1,
  impact: 0,
  reason: 'anybody can try to sign in',
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

export const sharedId: Adjuster = {
  id: 'sharedId',
  when: oneOf('self.identityModel', 'shared-service-account'),
  likelihood: 1,
  impact: 0,
  reason: 'others act under the same account',
}
