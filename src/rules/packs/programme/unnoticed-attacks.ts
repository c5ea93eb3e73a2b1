import { isMoreThanSketch } from '../../catalogue/circumstances/programme'
import { all, any, exists, lacks, not, oneOf, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** There is something in it that is worth a quiet attack: floods and raids are noticed by themselves. */
const hasSomethingToSteal = any(
  overlaps('self.$classes', 'account-data', 'payment', 'special-pii', 'business-secret'),
  exists('adjacent', sure(overlaps('peer.actions', 'move-money', 'deploy', 'run-shell'))),
)

export const unnoticedAttacks: Rule = {
  id: 'BOT-R-651',
  version: 1,
  title: 'Attacks on {self} stay unnoticed',
  stride: ['R'],
  applies: { to: 'model' },
  // Where a monitor is drawn, the questions are put to it.
  when: all(
    hasSomethingToSteal,
    not(exists('adjacent', oneOf('peer.$kind', 'monitor'))),
    isMoreThanSketch,
  ),
  gap: lacks('model.anomalyDetection'),
  why: 'Probing, scraping and slow theft look like ordinary conversations one by one. Only what is known about normal use shows that a thousand of them together are not.',
  check:
    'From one test account, ask for a hundred records that differ by one digit, spread over a day, and wait whether anybody calls.',
  exception: 'A team outside of this model watches its logs and has noticed a test attack.',
  likelihood: 3,
  impact: 3,
  impactOn: [],
  adjust: [],
  skill: 2,
  actors: [
    'organised-crime',
    'nation-state',
    'malicious-insider',
    'competitor',
    'fraudster',
    'spammer',
  ],
  mitigations: [
    { control: 'CTL-ANOMALY', likelihood: 1, impact: 1 },
    { control: 'CTL-IR', likelihood: 0, impact: 1 },
  ],
  references: [
    'T8:1.1',
    'CWE-778',
    'CWE-223',
    'ASVS-v5.0.0-16.3.3',
    'AISVS-v1.0-C12.2.1',
    'AISVS-v1.0-C12.2.2',
  ],
  onUnknown: 'ask',
}

const bank = {
  elements: {
    site: 'web-client',
    bot: 'chatbot',
    accounts: 'api',
    jobs: 'worker',
    records: 'database',
  },
} as const

const withAccounts = { ...bank, assets: { 'account-data': ['records'] } } as const

export const examples: Examples = {
  about: 'model',
  flags: {
    'nobody watches over accounts': { ...withAccounts, model: { anomalyDetection: 'no' } },
    'nobody watches an agent with a shell': {
      elements: { ...bank.elements, coder: ['agent', { actions: ['run-shell'] }] },
      model: { anomalyDetection: 'no' },
    },
  },
  clears: {
    'behaviour is watched': { ...withAccounts, model: { anomalyDetection: 'yes' } },
    'there is nothing worth a quiet attack': {
      ...bank,
      assets: { knowledge: ['records'] },
      model: { anomalyDetection: 'no' },
    },
    'a monitor is drawn, and is asked about itself': {
      ...withAccounts,
      elements: { ...bank.elements, watch: 'monitor' },
      model: { anomalyDetection: 'no' },
    },
    'it is no more than a sketch': {
      elements: { bot: 'chatbot', records: 'database' },
      assets: { 'account-data': ['records'] },
      model: { anomalyDetection: 'no' },
    },
  },
  asks: {
    'nobody has said whether anybody watches': withAccounts,
  },
}
