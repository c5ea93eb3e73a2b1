import type { Control } from '../../control'

/** Knowing, and being able to show, what happened. */
export const accountabilityControls: readonly Control[] = [
  {
    id: 'CTL-AUDIT',
    name: 'Log decisions and actions',
    kind: 'detect',
    effort: 1,
    description:
      'Record who asked, what the model saw and proposed, which tool ran with which arguments, who approved and what happened.',
    effects: [{ on: 'element', property: 'logsActions', value: 'yes' }],
    references: [
      'AML.M0024',
      'ASVS-v5.0.0-16.2.1',
      'ASVS-v5.0.0-16.3.2',
      'ASVS-v5.0.0-16.3.3',
      'AISVS-v1.0-C12.1.1',
      'AISVS-v1.0-C12.1.4',
      'AISVS-v1.0-C12.4.2',
    ],
  },
  {
    id: 'CTL-DATA-AUDIT',
    name: 'Audit reads and changes of data',
    kind: 'detect',
    effort: 1,
    description: 'Keep the identity and purpose of each access to stores.',
    effects: [{ on: 'element', property: 'auditsAccess', value: 'yes' }],
    references: ['ASVS-v5.0.0-16.3.2', 'AISVS-v1.0-C12.5.3', 'AISVS-v1.0-C12.5.4'],
  },
  {
    id: 'CTL-TRACE',
    name: 'Trace end to end',
    kind: 'detect',
    effort: 2,
    description: "Carry one id and the user's identity from message to effect.",
    effects: [{ on: 'element', property: 'tracesEndToEnd', value: 'yes' }],
    references: ['ASVS-v5.0.0-16.2.1', 'AISVS-v1.0-C9.4.2'],
  },
  {
    id: 'CTL-RECEIPT',
    name: 'Provable confirmations',
    kind: 'prevent',
    effort: 2,
    description:
      'Have the user confirm the exact order with a strong factor and keep the signed record.',
    effects: [{ on: 'element', property: 'signedReceipts', value: 'yes' }],
    references: ['ASVS-v5.0.0-7.5.3', 'AISVS-v1.0-C9.2.8'],
  },
  {
    id: 'CTL-TRANSCRIPT',
    name: 'Keep a verifiable transcript',
    kind: 'detect',
    effort: 1,
    description:
      'Store what the bot said, with model and prompt version, for as long as claims can arise.',
    effects: [{ on: 'element', property: 'keepsTranscript', value: 'yes' }],
    references: ['AISVS-v1.0-C12.1.1'],
  },
  {
    id: 'CTL-TAMPER-LOG',
    name: 'Tamper-evident audit trail',
    kind: 'detect',
    effort: 2,
    description:
      'Append-only storage with hash chaining, anchored outside; a shared ledger or blockchain only where parties who distrust each other must verify it. Never put personal data on it.',
    effects: [{ on: 'element', property: 'tamperEvidence', value: 'hash-chain' }],
    references: ['ASVS-v5.0.0-16.4.2', 'AISVS-v1.0-C12.5.3'],
  },
  {
    id: 'CTL-LOG-AWAY',
    name: 'Send logs away',
    kind: 'detect',
    effort: 1,
    description: 'Stream logs to a separate account the bot cannot change.',
    effects: [{ on: 'element', property: 'separateFromSource', value: 'yes' }],
    references: ['ASVS-v5.0.0-16.4.3'],
  },
  {
    id: 'CTL-REDACT',
    name: 'Redact logs',
    kind: 'prevent',
    effort: 2,
    description: 'Mask secrets and personal data before writing; encode entries against injection.',
    effects: [{ on: 'element', property: 'redactsLogs', value: 'yes' }],
    references: ['ASVS-v5.0.0-16.2.5', 'ASVS-v5.0.0-16.4.1'],
  },
  {
    id: 'CTL-ANOMALY',
    name: 'AI-driven threat detection',
    kind: 'detect',
    effort: 3,
    description:
      'Learn normal use and alert on probing, exfiltration, odd tool sequences and spend; combine with fixed rules because detectors can be evaded.',
    effects: [{ on: 'model', property: 'anomalyDetection', value: 'yes' }],
    references: ['AML.M0024', 'AISVS-v1.0-C12.2.1', 'AISVS-v1.0-C12.2.2', 'AISVS-v1.0-C12.2.3'],
  },
]
