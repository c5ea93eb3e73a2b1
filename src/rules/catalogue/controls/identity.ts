import type { Control } from '../../control'

/** Secrets, logins, sessions and who stands behind a message. */
export const identityControls: readonly Control[] = [
  {
    id: 'CTL-VAULT',
    name: 'Keep secrets in a vault',
    kind: 'prevent',
    effort: 2,
    description:
      'Load tokens and keys at run time from a secrets manager; nothing in source, prompts, images or shared files.',
    effects: [{ on: 'element', property: 'secretStorage', value: 'vault' }],
    references: ['ASVS-v5.0.0-13.3.1', 'ASVS-v5.0.0-13.3.2', 'AISVS-v1.0-C9.5.4'],
  },
  {
    id: 'CTL-ROTATE',
    name: 'Short-lived or rotated credentials',
    kind: 'prevent',
    effort: 2,
    description:
      'Prefer credentials that expire in minutes; rotate the rest on schedule and at once after a leak, and rehearse the swap.',
    effects: [
      { on: 'element', property: 'credentialLifetime', value: 'short-lived' },
      { on: 'model', property: 'secretRotation', value: 'yes' },
    ],
    references: [
      'ASVS-v5.0.0-13.3.4',
      'ASVS-v5.0.0-13.1.4',
      'AISVS-v1.0-C9.4.3',
      'AISVS-v1.0-C5.1.2',
    ],
  },
  {
    id: 'CTL-SECRET-SCAN',
    name: 'Scan for secrets',
    kind: 'detect',
    effort: 1,
    description: 'Block commits and build logs that contain tokens, and scan the history.',
    effects: [{ on: 'element', property: 'secretsScanning', value: 'yes' }],
    references: ['ASVS-v5.0.0-13.3.1'],
  },
  {
    id: 'CTL-PROMPT-CLEAN',
    name: 'No secrets in prompts or configuration',
    kind: 'prevent',
    effort: 1,
    description:
      'Treat everything the model can see as public; remove keys, passwords and access rules from prompts and config files.',
    effects: [
      { on: 'element', property: 'systemPromptHoldsSecrets', value: 'no' },
      { on: 'element', property: 'holdsSecrets', value: 'no' },
    ],
    references: ['AISVS-v1.0-C9.5.4', 'AISVS-v1.0-C7.3.2'],
  },
  {
    id: 'CTL-MFA',
    name: 'Phishing-resistant second factor',
    kind: 'prevent',
    effort: 1,
    description: 'Require passkeys or hardware-backed factors for administrators and maintainers.',
    effects: [{ on: 'element', property: 'mfa', value: 'yes' }],
    references: ['ASVS-v5.0.0-6.3.3', 'ASVS-v5.0.0-8.4.2'],
  },
  {
    id: 'CTL-SESSION',
    name: 'Protect sessions',
    kind: 'prevent',
    effort: 2,
    description:
      'Random, short, rotated and revocable sessions, bound to the client where possible.',
    effects: [{ on: 'element', property: 'sessionProtection', value: 'yes' }],
    references: [
      'ASVS-v5.0.0-7.2.2',
      'ASVS-v5.0.0-7.2.4',
      'ASVS-v5.0.0-7.3.1',
      'ASVS-v5.0.0-7.4.1',
    ],
  },
  {
    id: 'CTL-STEPUP',
    name: 'Step-up before sensitive actions',
    kind: 'prevent',
    effort: 2,
    description:
      'Ask for a fresh strong authentication outside the chat before money, access or data leaves.',
    effects: [{ on: 'element', property: 'stepUpAuth', value: 'yes' }],
    references: ['ASVS-v5.0.0-7.5.3', 'AISVS-v1.0-C9.2.1'],
  },
  {
    id: 'CTL-ACCOUNT-LINK',
    name: 'Link the chat account',
    kind: 'prevent',
    effort: 2,
    description:
      'Bind a chat account to a real account by a one-time verified step, expire the link, and allow revocation.',
    effects: [{ on: 'element', property: 'linksVerifiedIdentity', value: 'yes' }],
    references: ['ASVS-v5.0.0-6.8.1', 'ASVS-v5.0.0-10.5.2'],
  },
  {
    id: 'CTL-COMMAND-AUTH',
    name: 'Check who issues a command',
    kind: 'prevent',
    effort: 1,
    description:
      'Authorise privileged commands on the numeric platform id and the role held right now, never on display names or on being in the room.',
    effects: [{ on: 'element', property: 'verifiesCommandIssuer', value: 'yes' }],
    references: ['ASVS-v5.0.0-8.2.1', 'ASVS-v5.0.0-8.3.1'],
  },
  {
    id: 'CTL-CALLBACK',
    name: 'Check buttons and deep links',
    kind: 'prevent',
    effort: 1,
    description:
      'Treat callback data as input: sign or look it up server-side and check that the presser may use it.',
    effects: [{ on: 'element', property: 'validatesCallbacks', value: 'yes' }],
    references: ['ASVS-v5.0.0-2.2.2', 'ASVS-v5.0.0-8.2.2'],
  },
  {
    id: 'CTL-WORKLOAD-ID',
    name: 'One identity per agent or bot',
    kind: 'prevent',
    effort: 2,
    description:
      'Give each instance its own short-lived cryptographic identity; no shared service accounts.',
    effects: [{ on: 'element', property: 'workloadIdentity', value: 'yes' }],
    references: ['ASVS-v5.0.0-13.2.1', 'AISVS-v1.0-C9.4.1', 'AISVS-v1.0-C5.1.2'],
  },
  {
    id: 'CTL-SECRET-BROKER',
    name: 'Inject credentials outside the model',
    kind: 'prevent',
    effort: 2,
    description:
      'Let a broker add tokens to tool calls after the model has decided; the model never sees them.',
    effects: [{ on: 'element', property: 'secretsOutOfContext', value: 'yes' }],
    references: ['AISVS-v1.0-C9.5.4'],
  },
  {
    id: 'CTL-CLIENT-CLEAN',
    name: 'Keep keys and prompts on the server',
    kind: 'prevent',
    effort: 1,
    description: 'Ship no API keys in clients and build prompts and tool lists on the server.',
    effects: [
      { on: 'element', property: 'embedsApiKeys', value: 'no' },
      { on: 'element', property: 'buildsPromptClientSide', value: 'no' },
    ],
    references: ['ASVS-v5.0.0-8.3.1', 'ASVS-v5.0.0-10.1.1', 'ASVS-v5.0.0-14.3.3'],
  },
  {
    id: 'CTL-PEER-AGENTS',
    name: 'Authenticate peer agents',
    kind: 'prevent',
    effort: 2,
    description:
      'Verify identity and signed capability card of other agents; accept tasks only from listed peers.',
    effects: [{ on: 'element', property: 'verifiesPeerAgents', value: 'yes' }],
    references: ['AISVS-v1.0-C9.4.1', 'AISVS-v1.0-C9.5.5'],
  },
  {
    id: 'CTL-AUDIENCE',
    name: 'Accept only your own tokens',
    kind: 'prevent',
    effort: 1,
    description:
      'Check issuer, audience, expiry and scope, and never forward the received token; exchange it instead.',
    effects: [
      { on: 'element', property: 'validatesTokenAudience', value: 'yes' },
      { on: 'element', property: 'tokenPassthrough', value: 'no' },
    ],
    references: [
      'ASVS-v5.0.0-9.2.3',
      'ASVS-v5.0.0-10.3.1',
      'AISVS-v1.0-C10.2.2',
      'AISVS-v1.0-C10.2.7',
    ],
  },
  {
    id: 'CTL-CONSENT',
    name: 'Ask consent per client',
    kind: 'prevent',
    effort: 2,
    description:
      'Show client name, scopes and redirect address and store the approval per client before reusing a third-party login.',
    effects: [{ on: 'element', property: 'perClientConsent', value: 'yes' }],
    references: ['ASVS-v5.0.0-10.7.1', 'ASVS-v5.0.0-10.7.2'],
  },
  {
    id: 'CTL-STATE-BIND',
    name: 'Bind state handles',
    kind: 'prevent',
    effort: 1,
    description:
      'Random handles, keyed by the verified caller, that expire; possession alone proves nothing.',
    effects: [{ on: 'element', property: 'boundStateHandles', value: 'yes' }],
    references: ['AISVS-v1.0-C10.2.6', 'ASVS-v5.0.0-7.2.3'],
  },
]
