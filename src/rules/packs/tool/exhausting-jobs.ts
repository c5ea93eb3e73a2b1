import { callerTainted } from '../../catalogue/adjusters/content'
import { readsUploads } from '../../catalogue/circumstances/people'
import { all, any, exists, has, lacks, oneOf, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

const caller = oneOf('peer.$type', 'process', 'dataStore', 'externalEntity')

/** Somebody else decides how much work a job is: whoever writes the code, or the content. */
const othersSetTheWork = any(
  oneOf('self.$kind', 'code-sandbox'),
  all(oneOf('self.$kind', 'tool'), overlaps('self.actions', 'execute-code', 'run-shell')),
  all(oneOf('self.$kind', 'ci-runner'), sure(has('self.$untrustedContent'))),
  all(
    oneOf('self.$kind', 'retriever'),
    any(
      exists('adjacent', oneOf('peer.$kind', 'content-source', 'package-registry')),
      sure(has('self.fetchesUserUrls')),
      readsUploads,
    ),
  ),
)

export const exhaustingJobs: Rule = {
  id: 'BOT-D-303',
  version: 1,
  title: 'A job in {self} uses up time, memory or money without end',
  stride: ['D'],
  applies: { to: 'element', kinds: ['code-sandbox', 'tool', 'ci-runner', 'retriever'] },
  when: all(exists('adjacent', caller), othersSetTheWork),
  gap: lacks('self.boundsExecution'),
  why: 'Code and content that others wrote may loop, fork, unpack without end or mine coins. Without a limit for each job, everything beside it pays.',
  check:
    'Submit a job that loops, one that fills the memory, one that starts children and one that writes until the disk is full; each must be ended alone.',
  exception: 'One job at a time runs on a machine of its own, at a price that cannot grow.',
  likelihood: 3,
  impact: 2,
  impactOn: [],
  adjust: [callerTainted],
  skill: 1,
  actors: ['script-kiddie', 'abusive-user', 'rogue-agent', 'malicious-publisher'],
  mitigations: [{ control: 'CTL-BOUNDS', likelihood: 2, impact: 1 }],
  references: [
    'LLM06:2026',
    'LLM10:2025',
    'T4:1.1',
    'OAT-003',
    'CWE-400',
    'CWE-770',
    'CAPEC-130',
    'ASVS-v5.0.0-15.2.2',
    'AISVS-v1.0-C9.1.1',
  ],
}

export const examples: Examples = {
  about: 'runner',
  flags: {
    'generated code may run for as long as it likes': {
      elements: { coder: 'agent', runner: ['code-sandbox', { boundsExecution: 'no' }] },
      flows: { code: 'coder -> runner' },
    },
    'a crawler reads pages of strangers without a limit': {
      elements: { runner: ['retriever', { boundsExecution: 'no' }], pages: 'content-source' },
      flows: { crawl: 'runner -> pages' },
    },
    'documents that customers upload are taken apart without a limit': {
      elements: {
        customer: 'user',
        desk: 'api',
        files: 'object-store',
        runner: ['retriever', { boundsExecution: 'no' }],
      },
      flows: { upload: 'customer -> desk', keep: 'desk -> files', parse: 'runner -> files' },
    },
  },
  clears: {
    'each job has a limit': {
      elements: { coder: 'agent', runner: ['code-sandbox', { boundsExecution: 'yes' }] },
      flows: { code: 'coder -> runner' },
    },
    'it reads documents of our own': {
      elements: { runner: ['retriever', { boundsExecution: 'no' }], wiki: 'database' },
      flows: { read: 'runner -> wiki' },
    },
    'the tool runs no code of others': {
      elements: {
        coder: 'agent',
        runner: ['tool', { actions: ['read-data'], boundsExecution: 'no' }],
      },
      flows: { call: 'coder -> runner' },
    },
    'the runner builds what our own people wrote': {
      elements: { source: 'code-repo', runner: ['ci-runner', { boundsExecution: 'no' }] },
      flows: { checkout: 'runner -> source' },
    },
  },
  asks: {
    'nobody has said what ends a job': {
      elements: { coder: 'agent', runner: 'code-sandbox' },
      flows: { code: 'coder -> runner' },
    },
  },
}
