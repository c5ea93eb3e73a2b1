import type { Control } from '../../control'

/** Staying up under load, and coming back. */
export const availabilityControls: readonly Control[] = [
  {
    id: 'CTL-RATE',
    name: 'Rate limits that reset',
    kind: 'prevent',
    effort: 1,
    description:
      'Limit per identity and in total over sliding windows, shared across instances; an address alone is a weak key and a counter that never resets locks real users out.',
    effects: [{ on: 'element', property: 'rateLimits', value: 'yes' }],
    references: ['AML.M0004', 'ASVS-v5.0.0-2.4.1', 'ASVS-v5.0.0-6.3.1', 'AISVS-v1.0-C11.2.2'],
  },
  {
    id: 'CTL-BOUNDS',
    name: 'Bound execution',
    kind: 'prevent',
    effort: 2,
    description:
      'Limit steps, recursion, fan-out, retries and time; detect repeating states; open a circuit breaker.',
    effects: [{ on: 'element', property: 'boundsExecution', value: 'yes' }],
    references: [
      'ASVS-v5.0.0-15.2.2',
      'ASVS-v5.0.0-16.5.2',
      'AISVS-v1.0-C9.1.1',
      'AISVS-v1.0-C9.1.2',
      'AISVS-v1.0-C7.1.2',
    ],
  },
  {
    id: 'CTL-ANTIBOT',
    name: 'Detect automated abuse',
    kind: 'detect',
    effort: 2,
    description:
      'Join delays, challenges, device and behaviour signals, reputation and coordinated-report detection.',
    effects: [{ on: 'element', property: 'detectsAutomation', value: 'yes' }],
    references: ['ASVS-v5.0.0-2.4.1', 'ASVS-v5.0.0-2.4.2'],
  },
  {
    id: 'CTL-BACKLOG',
    name: 'Queue and shed load',
    kind: 'prevent',
    effort: 2,
    description:
      'Acknowledge quickly, process asynchronously, bound the queue, drop or defer by priority.',
    effects: [{ on: 'element', property: 'handlesBacklog', value: 'yes' }],
    references: ['ASVS-v5.0.0-15.2.2'],
  },
  {
    id: 'CTL-FALLBACK',
    name: 'Degrade gracefully',
    kind: 'respond',
    effort: 2,
    description:
      'Second provider, scripted answers or human hand-off when a vendor, model or tool is down.',
    effects: [{ on: 'element', property: 'hasFallback', value: 'yes' }],
    references: ['ASVS-v5.0.0-16.5.2'],
  },
  {
    id: 'CTL-REDUNDANT',
    name: 'Remove single points of failure',
    kind: 'prevent',
    effort: 3,
    description: 'Replicate and test fail-over of stores the bot cannot live without.',
    effects: [{ on: 'element', property: 'redundant', value: 'yes' }],
    references: [],
  },
  {
    id: 'CTL-BACKUP',
    name: 'Tested backups',
    kind: 'respond',
    effort: 1,
    description: 'Back up off-site and rehearse the restore.',
    effects: [{ on: 'element', property: 'backups', value: 'yes' }],
    references: [],
  },
  {
    id: 'CTL-SPEND',
    name: 'Hard spending caps',
    kind: 'prevent',
    effort: 1,
    description:
      'Cap tokens and cost per user, run and month so that spending stops instead of only alerting.',
    effects: [{ on: 'element', property: 'spendCap', value: 'yes' }],
    references: ['AISVS-v1.0-C9.1.2', 'AISVS-v1.0-C12.2.5'],
  },
]
