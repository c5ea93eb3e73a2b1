import type { Control } from '../../control'

/** Walls between tenants, sessions, code and networks. */
export const isolationControls: readonly Control[] = [
  {
    id: 'CTL-TENANT-ISO',
    name: 'Enforce tenants below the application',
    kind: 'prevent',
    effort: 3,
    description:
      'Separate indexes, namespaces or rows with the tenant taken from the verified token, on read and write.',
    effects: [{ on: 'element', property: 'tenantIsolation', value: 'yes' }],
    references: [
      'ASVS-v5.0.0-8.4.1',
      'AISVS-v1.0-C5.3.1',
      'AISVS-v1.0-C8.1.1',
      'AISVS-v1.0-C8.1.3',
    ],
  },
  {
    id: 'CTL-SESSION-ISO',
    name: 'Isolate conversations',
    kind: 'prevent',
    effort: 2,
    description:
      'Key context, cache and memory to one verified user and session; never reuse context across users.',
    effects: [{ on: 'element', property: 'sessionIsolation', value: 'yes' }],
    references: ['ASVS-v5.0.0-14.2.2', 'AISVS-v1.0-C8.1.3'],
  },
  {
    id: 'CTL-SANDBOX',
    name: 'Sandbox execution',
    kind: 'prevent',
    effort: 3,
    description:
      "Run tools and generated code in an isolated environment without host files, metadata service or other users' data.",
    effects: [{ on: 'element', property: 'sandboxed', value: 'yes' }],
    references: [
      'AML.M0032',
      'ASVS-v5.0.0-15.2.5',
      'AISVS-v1.0-C9.3.1',
      'AISVS-v1.0-C10.1.3',
      'AISVS-v1.0-C4.1.1',
    ],
  },
  {
    id: 'CTL-EGRESS',
    name: 'Allow-list outbound traffic',
    kind: 'prevent',
    effort: 2,
    description:
      'Only named destinations, resolved safely, no internal ranges or metadata addresses, no redirects.',
    effects: [{ on: 'element', property: 'egressAllowlist', value: 'yes' }],
    references: [
      'ASVS-v5.0.0-1.3.6',
      'ASVS-v5.0.0-13.2.4',
      'ASVS-v5.0.0-13.2.5',
      'ASVS-v5.0.0-15.3.2',
      'AISVS-v1.0-C7.3.3',
    ],
  },
  {
    id: 'CTL-SEGMENT',
    name: 'Default deny between components',
    kind: 'prevent',
    effort: 2,
    description:
      'Separate exposed components from sensitive stores and deny traffic that is not listed.',
    effects: [{ on: 'boundary', property: 'defaultDeny', value: 'yes' }],
    references: ['AML.M0032', 'ASVS-v5.0.0-13.2.4'],
  },
  {
    id: 'CTL-ISO-TEST',
    name: 'Attack the isolation',
    kind: 'detect',
    effort: 2,
    description: 'Test tenant and sandbox walls with real escape and cross-tenant attempts.',
    effects: [{ on: 'boundary', property: 'isolationTested', value: 'yes' }],
    references: ['ASVS-v5.0.0-8.4.1', 'AISVS-v1.0-C5.3.1'],
  },
  {
    id: 'CTL-EPHEMERAL',
    name: 'Throw environments away',
    kind: 'prevent',
    effort: 2,
    description: 'Fresh sandbox or runner per job, destroyed afterwards.',
    effects: [
      { on: 'element', property: 'ephemeral', value: 'yes' },
      { on: 'element', property: 'ephemeralRunners', value: 'yes' },
    ],
    references: [],
  },
  {
    id: 'CTL-FAIL-CLOSED',
    name: 'Fail closed',
    kind: 'prevent',
    effort: 1,
    description: 'When a check cannot run, hold or restrict the action instead of letting it pass.',
    effects: [{ on: 'element', property: 'failMode', value: 'fail-closed' }],
    references: ['ASVS-v5.0.0-16.5.3'],
  },
  {
    id: 'CTL-NAMESPACE',
    name: 'Scope tool names',
    kind: 'prevent',
    effort: 1,
    description: 'Prefix tools with their verified server and refuse duplicates.',
    effects: [{ on: 'element', property: 'namespacesTools', value: 'yes' }],
    references: ['AISVS-v1.0-C10.1.2'],
  },
]
