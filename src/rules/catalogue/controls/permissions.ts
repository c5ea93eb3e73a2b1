import type { Control } from '../../control'

/** What a bot may do, and who must agree. */
export const permissionsControls: readonly Control[] = [
  {
    id: 'CTL-USER-TOKEN',
    name: "Act with the user's own rights",
    kind: 'prevent',
    effort: 3,
    description:
      'Call downstream systems with a delegated token of the user so that their limits apply to the bot.',
    effects: [{ on: 'element', property: 'identityModel', value: 'user-delegated' }],
    references: ['AML.M0027', 'ASVS-v5.0.0-8.3.3', 'AISVS-v1.0-C9.5.2'],
  },
  {
    id: 'CTL-OBJECT-AUTHZ',
    name: 'Authorise every object for the end user',
    kind: 'prevent',
    effort: 2,
    description:
      'Check in code, at the data owner, that the end user may see or change this very record; never trust ids chosen by a model.',
    effects: [{ on: 'element', property: 'enforcesUserAuthz', value: 'yes' }],
    references: [
      'ASVS-v5.0.0-8.2.2',
      'ASVS-v5.0.0-8.3.3',
      'AISVS-v1.0-C5.2.2',
      'AISVS-v1.0-C9.5.3',
    ],
  },
  {
    id: 'CTL-LEAST-PRIV',
    name: 'Least privilege',
    kind: 'prevent',
    effort: 2,
    description:
      'Grant only the permissions the task needs, per environment, and review them; a bot that only sends messages gets no right to delete or ban.',
    effects: [{ on: 'element', property: 'leastPrivilege', value: 'yes' }],
    references: ['AML.M0026', 'AML.M0028', 'ASVS-v5.0.0-13.2.2', 'AISVS-v1.0-C5.2.1'],
  },
  {
    id: 'CTL-BOT-SCOPES',
    name: 'Single platform rights instead of full admin',
    kind: 'prevent',
    effort: 1,
    description:
      'Ask the platform for the few rights in use (send, delete, restrict) and drop promote, add-admins and unused intents.',
    effects: [{ on: 'element', property: 'botAdminRights', value: 'no' }],
    references: ['ASVS-v5.0.0-10.2.3', 'ASVS-v5.0.0-13.2.2'],
  },
  {
    id: 'CTL-READ-LESS',
    name: 'Receive only what is addressed to the bot',
    kind: 'prevent',
    effort: 1,
    description:
      'Keep privacy mode on and skip privileged intents; use commands, mentions and buttons.',
    effects: [{ on: 'element', property: 'readsAllMessages', value: 'no' }],
    references: ['ASVS-v5.0.0-14.2.6'],
  },
  {
    id: 'CTL-INSTALL-GATE',
    name: 'Approve where the bot is installed',
    kind: 'prevent',
    effort: 1,
    description: 'Allow-list chats, workspaces or tenants and leave unknown ones.',
    effects: [{ on: 'element', property: 'restrictsInstallation', value: 'yes' }],
    references: ['ASVS-v5.0.0-8.2.1'],
  },
  {
    id: 'CTL-TOOL-POLICY',
    name: 'Tool policy outside the model',
    kind: 'prevent',
    effort: 2,
    description:
      'A deterministic gate decides which tool, with which argument values and how often; limits such as maximum refund live there.',
    effects: [{ on: 'element', property: 'toolAllowlist', value: 'yes' }],
    references: [
      'AML.M0028',
      'AML.M0030',
      'AISVS-v1.0-C9.5.1',
      'AISVS-v1.0-C9.5.3',
      'AISVS-v1.0-C9.3.4',
    ],
  },
  {
    id: 'CTL-HUMAN-APPROVAL',
    name: 'Human approval for high-impact actions',
    kind: 'prevent',
    effort: 2,
    description:
      'Hold irreversible, costly or outward actions until a person releases exactly that action; silence means no.',
    effects: [{ on: 'element', property: 'humanApproval', value: 'yes' }],
    references: [
      'AML.M0029',
      'ASVS-v5.0.0-2.3.5',
      'AISVS-v1.0-C9.2.1',
      'AISVS-v1.0-C9.2.3',
      'AISVS-v1.0-C9.6.2',
    ],
  },
  {
    id: 'CTL-SOD',
    name: 'Separation of duties',
    kind: 'prevent',
    effort: 2,
    description: 'No single human or agent identity may write, approve and release.',
    effects: [{ on: 'element', property: 'separationOfDuties', value: 'yes' }],
    references: ['ASVS-v5.0.0-2.3.5'],
  },
  {
    id: 'CTL-KILL',
    name: 'Kill switch',
    kind: 'respond',
    effort: 1,
    description:
      'Stop one agent or the whole fleet through a channel it cannot reach, and revoke its credentials.',
    effects: [{ on: 'element', property: 'killSwitch', value: 'yes' }],
    references: ['AISVS-v1.0-C9.1.3', 'AISVS-v1.0-C9.6.1', 'AISVS-v1.0-C9.6.3'],
  },
  {
    id: 'CTL-OWN-CONFIG',
    name: 'Agents cannot rewrite themselves',
    kind: 'prevent',
    effort: 2,
    description: 'Instructions, rules files, tool lists and hooks are read-only to the agent.',
    effects: [{ on: 'element', property: 'protectsOwnConfig', value: 'yes' }],
    references: ['AISVS-v1.0-C9.2.5'],
  },
  {
    id: 'CTL-DELEGATE',
    name: 'Narrow delegated rights',
    kind: 'prevent',
    effort: 2,
    description:
      "Pass the user's or task's scope along as an expiring, shrinking token and re-check it at every hop.",
    effects: [{ on: 'element', property: 'scopedDelegation', value: 'yes' }],
    references: ['AISVS-v1.0-C9.5.2', 'AISVS-v1.0-C9.5.5'],
  },
  {
    id: 'CTL-FUNCTION-AUTHZ',
    name: 'Authorise every function',
    kind: 'prevent',
    effort: 2,
    description: 'Default-deny each operation and open it per role.',
    effects: [{ on: 'element', property: 'functionLevelAuthz', value: 'yes' }],
    references: ['ASVS-v5.0.0-8.2.1'],
  },
  {
    id: 'CTL-APPROVAL-EXACT',
    name: 'Show the exact action',
    kind: 'prevent',
    effort: 1,
    description:
      'Render real recipients, amounts, commands or diffs from the action itself, not a model summary.',
    effects: [{ on: 'element', property: 'approvalShowsExactAction', value: 'yes' }],
    references: ['AISVS-v1.0-C9.2.2'],
  },
  {
    id: 'CTL-APPROVAL-LOAD',
    name: 'Keep approvals reviewable',
    kind: 'prevent',
    effort: 2,
    description:
      'Rank by risk, batch the harmless, cap the rate, rotate reviewers and plant test cases.',
    effects: [{ on: 'element', property: 'approvalLoadManaged', value: 'yes' }],
    references: ['AISVS-v1.0-C9.2.6', 'AISVS-v1.0-C9.6.2'],
  },
  {
    id: 'CTL-APPROVAL-BIND',
    name: 'Bind approvals',
    kind: 'prevent',
    effort: 2,
    description:
      'Authenticated, single-use approvals tied to parameters, requester and time, held outside the agent.',
    effects: [{ on: 'element', property: 'approvalBound', value: 'yes' }],
    references: ['AISVS-v1.0-C9.2.8', 'AISVS-v1.0-C9.2.9'],
  },
  {
    id: 'CTL-RECIPIENTS',
    name: 'Limit recipients',
    kind: 'prevent',
    effort: 1,
    description:
      'Send only to parties of the case or verified addresses, with per-recipient limits.',
    effects: [{ on: 'element', property: 'recipientAllowlist', value: 'yes' }],
    references: ['AISVS-v1.0-C9.5.1'],
  },
  {
    id: 'CTL-ADMIN-PRIVATE',
    name: 'Keep administration off the internet',
    kind: 'prevent',
    effort: 1,
    description:
      'Reach consoles only through a private network or an access proxy that authenticates first.',
    effects: [{ on: 'element', property: 'publiclyReachable', value: 'no' }],
    references: ['ASVS-v5.0.0-8.4.2', 'ASVS-v5.0.0-13.4.5'],
  },
]
