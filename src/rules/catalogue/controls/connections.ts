import type { Control } from '../../control'

/** Protected connections, and messages that prove where they come from. */
export const connectionsControls: readonly Control[] = [
  {
    id: 'CTL-TLS',
    name: 'Encrypt the connection',
    kind: 'prevent',
    effort: 1,
    description:
      'Use current TLS (or an equivalent protected channel) on every hop, also inside the cloud, with no fallback to clear text.',
    effects: [{ on: 'flow', property: 'encrypted', value: 'yes' }],
    references: [
      'AML.M0012',
      'ASVS-v5.0.0-12.1.1',
      'ASVS-v5.0.0-12.2.1',
      'ASVS-v5.0.0-12.3.3',
      'AISVS-v1.0-C10.3.1',
    ],
  },
  {
    id: 'CTL-PEER-CHECK',
    name: 'Verify the other end',
    kind: 'prevent',
    effort: 1,
    description:
      'Validate certificates and host names on every outgoing connection; pin or use a private CA where the peer is fixed.',
    effects: [{ on: 'flow', property: 'verifiesPeer', value: 'yes' }],
    references: ['ASVS-v5.0.0-12.3.2', 'ASVS-v5.0.0-12.3.4'],
  },
  {
    id: 'CTL-MTLS',
    name: 'Authenticate both ends',
    kind: 'prevent',
    effort: 2,
    description:
      'Give both services certificates or workload tokens and check them on each connection.',
    effects: [
      { on: 'flow', property: 'mutualAuth', value: 'yes' },
      { on: 'flow', property: 'authenticated', value: 'yes' },
    ],
    references: ['ASVS-v5.0.0-12.1.3', 'ASVS-v5.0.0-12.3.5', 'AISVS-v1.0-C10.3.5'],
  },
  {
    id: 'CTL-CALLER-AUTH',
    name: 'Authenticate every caller',
    kind: 'prevent',
    effort: 2,
    description:
      'Refuse requests without a valid credential; no anonymous access behind the entry point, no default passwords.',
    effects: [
      { on: 'element', property: 'authenticatesCallers', value: 'yes' },
      { on: 'flow', property: 'authenticated', value: 'yes' },
    ],
    references: ['AML.M0019', 'ASVS-v5.0.0-13.2.1', 'ASVS-v5.0.0-13.2.3', 'AISVS-v1.0-C10.2.1'],
  },
  {
    id: 'CTL-WEBHOOK-SIG',
    name: 'Verify the webhook signature',
    kind: 'prevent',
    effort: 1,
    description:
      "Check the platform's proof on the raw body with a constant-time comparison before parsing: Telegram secret-token header, Slack HMAC and timestamp, Discord Ed25519, Bot Framework JWT with issuer and audience.",
    effects: [{ on: 'element', property: 'verifiesWebhookSignature', value: 'yes' }],
    references: ['ASVS-v5.0.0-4.1.5', 'ASVS-v5.0.0-11.2.4'],
  },
  {
    id: 'CTL-REPLAY',
    name: 'Reject old and repeated messages',
    kind: 'prevent',
    effort: 1,
    description: 'Refuse requests outside a short time window and remember delivery ids or nonces.',
    effects: [{ on: 'element', property: 'replayProtection', value: 'yes' }],
    references: ['ASVS-v5.0.0-4.1.5', 'AISVS-v1.0-C10.4.6'],
  },
  {
    id: 'CTL-IDEMPOTENCY',
    name: 'Execute once',
    kind: 'prevent',
    effort: 2,
    description:
      'Use idempotency keys or unique business ids so that retries and redeliveries change nothing.',
    effects: [{ on: 'element', property: 'idempotent', value: 'yes' }],
    references: ['ASVS-v5.0.0-2.3.3', 'ASVS-v5.0.0-15.4.2'],
  },
  {
    id: 'CTL-MSG-SIGN',
    name: 'Sign messages end to end',
    kind: 'prevent',
    effort: 2,
    description:
      'Sign payload, sender, time and nonce at message level so that brokers and proxies cannot change or reuse them.',
    effects: [{ on: 'flow', property: 'messageIntegrity', value: 'yes' }],
    references: ['ASVS-v5.0.0-4.1.5', 'AISVS-v1.0-C9.4.2', 'AISVS-v1.0-C10.4.6'],
  },
  {
    id: 'CTL-NO-URL-SECRET',
    name: 'Keep secrets out of addresses',
    kind: 'prevent',
    effort: 1,
    description:
      'Send tokens in headers; where a platform puts the token in the path, strip addresses from logs, traces, proxies and error reports.',
    effects: [{ on: 'flow', property: 'credentialInUrl', value: 'no' }],
    references: ['ASVS-v5.0.0-14.2.1'],
  },
  {
    id: 'CTL-ORIGIN',
    name: 'Check Origin and Host',
    kind: 'prevent',
    effort: 1,
    description: 'Refuse unknown origins and hosts on WebSocket and local HTTP endpoints.',
    effects: [{ on: 'element', property: 'checksOrigin', value: 'yes' }],
    references: ['ASVS-v5.0.0-4.4.2', 'ASVS-v5.0.0-3.5.1', 'AISVS-v1.0-C10.3.3'],
  },
  {
    id: 'CTL-CSRF',
    name: 'Stop cross-site requests',
    kind: 'prevent',
    effort: 1,
    description: 'SameSite cookies plus tokens or custom headers for state-changing calls.',
    effects: [{ on: 'element', property: 'csrfProtection', value: 'yes' }],
    references: ['ASVS-v5.0.0-3.5.1', 'ASVS-v5.0.0-3.3.2'],
  },
  {
    id: 'CTL-REDIRECT',
    name: 'Strict redirects and PKCE',
    kind: 'prevent',
    effort: 1,
    description: 'Match redirect addresses exactly and require PKCE and state.',
    effects: [{ on: 'element', property: 'validatesRedirects', value: 'yes' }],
    references: ['ASVS-v5.0.0-10.4.1', 'ASVS-v5.0.0-10.4.6', 'ASVS-v5.0.0-10.2.1'],
  },
]
