import { all, any, exists, has, oneOf, overlaps } from '../../condition'
import type { Adjuster } from '../../rule'

/** It takes in content that outsiders wrote, straight or by way of others. */
export const untrusted: Adjuster = {
  id: 'untrusted',
  when: has('self.$untrustedContent'),
  likelihood: 1,
  impact: 0,
  reason: 'it reads content that outsiders can write',
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

export const dynamicTools: Adjuster = {
  id: 'dynamicTools',
  when: oneOf('self.toolLoading', 'dynamic-discovery'),
  likelihood: 1,
  impact: 0,
  reason: 'it finds its tools while it runs',
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

/** Text that somebody outside wrote can steer it: content of outsiders, or what users say. */
export const untrustedOrUser: Adjuster = {
  id: 'untrustedOrUser',
  when: any(has('self.$userInput'), has('self.$untrustedContent')),
  likelihood: 1,
  impact: 0,
  reason: 'text from outside can steer it',
}

export const browses: Adjuster = {
  id: 'browses',
  when: overlaps('self.actions', 'browse-web'),
  likelihood: 1,
  impact: 0,
  reason: 'it opens pages that anybody may have written',
}
