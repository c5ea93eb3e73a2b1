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
