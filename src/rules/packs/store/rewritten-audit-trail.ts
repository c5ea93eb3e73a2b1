import { openStore } from '../../catalogue/adjusters/reach'
import { all, any, exists, has, lacks, not, oneOf, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** What builds, or changes what is hard to undo, writes its record here and to no trail of its own. */
const recordsDeeds = sure(
  exists(
    'in',
    all(
      any(
        oneOf('peer.$kind', 'ci-runner', 'admin-console'),
        overlaps(
          'peer.$effectiveActions',
          'write-data',
          'delete-data',
          'move-money',
          'moderate-users',
          'manage-access',
          'deploy',
          'approve-changes',
        ),
      ),
      // What it does not write down nobody can rewrite, and another rule says so.
      not(sure(lacks('peer.logsActions'))),
      not(
        exists(
          'out',
          all(oneOf('peer.$kind', 'log-store'), overlaps('peer.$ownClasses', 'audit-records')),
          { of: 'peer' },
        ),
      ),
    ),
  ),
)

export const rewrittenAuditTrail: Rule = {
  id: 'BOT-T-406',
  version: 1,
  title: 'The audit trail in {self} can be rewritten',
  stride: ['T', 'R'],
  applies: { to: 'element', kinds: ['log-store'] },
  when: any(overlaps('self.$classes', 'audit-records'), not(has('self.$hasData')), recordsDeeds),
  gap: lacks('self.tamperEvidence'),
  why: 'A record that its subject, an intruder or an administrator can edit proves nothing. Where entries can only be added, or each is chained to the one before, a later change shows.',
  check:
    'Change and delete an entry with the rights of the bot, then with those of an administrator, and see whether the next verification tells.',
  exception: 'These are technical logs, and what was done is proved by other records.',
  likelihood: 3,
  impact: 3,
  impactOn: ['I'],
  adjust: [openStore],
  skill: 2,
  actors: ['malicious-insider', 'organised-crime', 'rogue-agent', 'nation-state'],
  mitigations: [
    { control: 'CTL-TAMPER-LOG', likelihood: 2, impact: 0 },
    { control: 'CTL-LOG-AWAY', likelihood: 1, impact: 0 },
    { control: 'CTL-STORE-ACL', likelihood: 1, impact: 0 },
  ],
  references: [
    'T8:1.1',
    'CWE-117',
    'CWE-353',
    'CAPEC-268',
    'CAPEC-93',
    'ASVS-v5.0.0-16.4.2',
    'AISVS-v1.0-C12.5.3',
  ],
}

export const examples: Examples = {
  about: 'trail',
  flags: {
    'entries can be edited': {
      elements: { bot: 'chatbot', trail: ['log-store', { tamperEvidence: 'none' }] },
      flows: { record: 'bot -> trail' },
      assets: { 'audit-records': ['trail'] },
    },
    'a log of which nobody has said what it is for': {
      elements: { trail: ['log-store', { tamperEvidence: 'none' }] },
    },
    'whatever a moderator bot did is shown by this log alone': {
      elements: {
        bot: ['automation-bot', { actions: ['moderate-users'] }],
        trail: ['log-store', { tamperEvidence: 'none' }],
      },
      flows: { record: 'bot -> trail' },
      assets: { conversation: ['trail'] },
    },
  },
  clears: {
    'entries can only be added': {
      elements: { trail: ['log-store', { tamperEvidence: 'append-only' }] },
      assets: { 'audit-records': ['trail'] },
    },
    'it holds debug output of conversations, no audit records': {
      elements: { trail: ['log-store', { tamperEvidence: 'none' }] },
      assets: { conversation: ['trail'] },
    },
    'the bot does not write down what it does, and another rule says so': {
      elements: {
        bot: ['automation-bot', { actions: ['moderate-users'], logsActions: 'no' }],
        trail: ['log-store', { tamperEvidence: 'none' }],
      },
      flows: { debug: 'bot -> trail' },
      assets: { conversation: ['trail'] },
    },
    'the deeds of the bot are recorded elsewhere': {
      elements: {
        bot: ['automation-bot', { actions: ['moderate-users'] }],
        trail: ['log-store', { tamperEvidence: 'none' }],
        ledger: 'log-store',
      },
      flows: { debug: 'bot -> trail', record: 'bot -> ledger' },
      assets: { conversation: ['trail'], 'audit-records': ['ledger'] },
    },
  },
  asks: {
    'nobody has said how entries are protected': {
      elements: { trail: 'log-store' },
      assets: { 'audit-records': ['trail'] },
    },
  },
}
