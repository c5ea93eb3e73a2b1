import { isCalledByModel } from '../../catalogue/circumstances/models'
import { all, any, exists, lacks, not, oneOf, overlaps } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

const canDestroy = overlaps('self.actions', 'delete-data', 'run-shell')

/** What calls it, straight or through a gateway, goes ahead without a person. */
const nobodyIsAsked = exists(
  'in',
  any(
    lacks('peer.humanApproval'),
    all(
      oneOf('peer.$kind', 'gateway', 'guardrail'),
      exists('in', lacks('peer.humanApproval'), { of: 'peer' }),
    ),
  ),
)

/** Stores that hold what people miss when it is gone, and that are asked about copies. */
const store = oneOf(
  'peer.$kind',
  'database',
  'vector-store',
  'object-store',
  'memory',
  'config-store',
  'code-repo',
  'data-store',
)

const nothingBringsItBack = any(
  not(exists('out', store)),
  exists('out', all(store, lacks('peer.backups'))),
)

export const destructiveTool: Rule = {
  id: 'BOT-D-302',
  version: 1,
  title: 'A mistaken clean-up through {self} destroys data for good',
  stride: ['D', 'T'],
  applies: { to: 'element', kinds: ['mcp-server', 'tool'] },
  when: all(canDestroy, isCalledByModel),
  gap: all(nobodyIsAsked, nothingBringsItBack),
  why: 'Agents have wiped databases and drives because they misread a request to tidy up. What cannot be undone needs a person before it and a copy behind it.',
  check:
    'Delete a test record through the tool as the agent would, with nobody agreeing, and then bring it back from the copy; one of the two must stop the loss.',
  exception: 'All it can delete is made again from a source that it cannot reach.',
  likelihood: 3,
  impact: 3,
  impactOn: ['A'],
  adjust: [],
  skill: 1,
  actors: ['rogue-agent', 'careless-insider', 'organised-crime', 'malicious-publisher'],
  mitigations: [
    { control: 'CTL-HUMAN-APPROVAL', likelihood: 1, impact: 1, at: ['in'] },
    { control: 'CTL-BACKUP', likelihood: 0, impact: 2, at: ['out'] },
    { control: 'CTL-LEAST-PRIV', likelihood: 1, impact: 0 },
    { control: 'CTL-SANDBOX', likelihood: 0, impact: 1 },
  ],
  references: [
    'ASI02:2026',
    'ASI10:2026',
    'T2:1.1',
    'AML.T0101',
    'CWE-749',
    'CAPEC-212',
    'AISVS-v1.0-C9.2.1',
    'AISVS-v1.0-C9.2.4',
  ],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'admin',
  flags: {
    'an agent may delete records of which there is no copy': {
      elements: {
        assistant: ['agent', { humanApproval: 'no' }],
        admin: ['mcp-server', { actions: ['delete-data'] }],
        records: ['database', { backups: 'no' }],
      },
      flows: { call: 'assistant -> admin', remove: 'admin -> records' },
    },
    'it runs commands on what nobody has drawn': {
      elements: {
        assistant: ['agent', { humanApproval: 'no' }],
        admin: ['tool', { actions: ['run-shell'] }],
      },
      flows: { call: 'assistant -> admin' },
    },
  },
  clears: {
    'a person agrees first': {
      elements: {
        assistant: ['agent', { humanApproval: 'yes' }],
        admin: ['mcp-server', { actions: ['delete-data'] }],
        records: ['database', { backups: 'no' }],
      },
      flows: { call: 'assistant -> admin', remove: 'admin -> records' },
    },
    'there are copies that have been tried': {
      elements: {
        assistant: ['agent', { humanApproval: 'no' }],
        admin: ['mcp-server', { actions: ['delete-data'] }],
        records: ['database', { backups: 'yes' }],
      },
      flows: { call: 'assistant -> admin', remove: 'admin -> records' },
    },
    'it cannot delete anything': {
      elements: {
        assistant: ['agent', { humanApproval: 'no' }],
        admin: ['mcp-server', { actions: ['write-data'] }],
        records: ['database', { backups: 'no' }],
      },
      flows: { call: 'assistant -> admin', remove: 'admin -> records' },
    },
    'only our own code calls it': {
      elements: {
        shop: 'api',
        admin: ['tool', { actions: ['delete-data'] }],
        records: ['database', { backups: 'no' }],
      },
      flows: { call: 'shop -> admin', remove: 'admin -> records' },
    },
  },
  asks: {
    'nobody has said whether there are copies': {
      elements: {
        assistant: ['agent', { humanApproval: 'no' }],
        admin: ['mcp-server', { actions: ['delete-data'] }],
        records: 'database',
      },
      flows: { call: 'assistant -> admin', remove: 'admin -> records' },
    },
  },
}
