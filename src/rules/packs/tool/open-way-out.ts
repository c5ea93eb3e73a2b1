import { untrusted } from '../../catalogue/adjusters/content'
import { isAnswered } from '../../catalogue/circumstances/reach'
import { all, any, atLeast, exists, has, lacks, not, oneOf, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

const holdsSecretsOrPrivateData = any(
  atLeast('self.$C', 3),
  overlaps('self.$classes', 'credentials'),
)

/** Code that nobody of ours wrote runs in it (what isolates a sandbox is asked first), or it goes wherever a page sends it. */
const runsWhatOthersWrote = any(
  all(
    oneOf('self.$kind', 'code-sandbox'),
    exists('adjacent', oneOf('peer.$type', 'process', 'dataStore')),
    any(isAnswered('self.sandboxed'), isAnswered('self.egressAllowlist')),
  ),
  all(
    oneOf('self.$kind', 'ci-runner'),
    any(holdsSecretsOrPrivateData, sure(has('self.$untrustedContent'))),
  ),
  all(
    holdsSecretsOrPrivateData,
    overlaps('self.actions', 'execute-code', 'run-shell', 'browse-web'),
  ),
)

/** Untrusted content, private data and a way out together are a threat of their own. */
const isSaidElsewhere = all(oneOf('self.$kind', 'agent', 'orchestrator'), has('self.$trifecta'))

export const openWayOut: Rule = {
  id: 'BOT-I-304',
  version: 1,
  title: 'Whatever runs in {self} can send data to any address',
  stride: ['I'],
  applies: {
    to: 'element',
    kinds: ['code-sandbox', 'ci-runner', 'agent', 'orchestrator', 'mcp-server', 'tool', 'worker'],
  },
  when: all(runsWhatOthersWrote, not(isSaidElsewhere)),
  gap: lacks('self.egressAllowlist'),
  why: 'Once code or an agent has been turned, an open network is the exit. Source code, keys and records leave with a request that looks like any other.',
  check:
    'From inside send a request to an address of your own on the internet, and once more hidden in a DNS name; neither may arrive.',
  exception: 'It holds nothing, and can reach nothing, that is not public already.',
  likelihood: 2,
  impact: 4,
  impactOn: ['C'],
  adjust: [untrusted],
  skill: 2,
  actors: ['malicious-publisher', 'organised-crime', 'nation-state', 'rogue-agent'],
  mitigations: [
    { control: 'CTL-EGRESS', likelihood: 2, impact: 0 },
    { control: 'CTL-SANDBOX', likelihood: 0, impact: 1 },
    { control: 'CTL-ANOMALY', likelihood: 1, impact: 0, at: ['model'] },
  ],
  references: [
    'ASI05:2026',
    'ASI02:2026',
    'AML.T0025',
    'AML.T0086',
    'AML.T0072',
    'CWE-923',
    'CWE-201',
    'ASVS-v5.0.0-13.2.4',
    'ASVS-v5.0.0-13.2.5',
  ],
}

export const examples: Examples = {
  about: 'runner',
  flags: {
    'generated code has the whole internet': {
      elements: { coder: 'agent', runner: ['code-sandbox', { egressAllowlist: 'no' }] },
      flows: { code: 'coder -> runner' },
    },
    'builds with secrets run packages of strangers': {
      elements: { runner: ['ci-runner', { egressAllowlist: 'no' }] },
      assets: { credentials: ['runner'] },
    },
    'a tool runs commands beside private data': {
      elements: { runner: ['tool', { actions: ['run-shell'], egressAllowlist: 'no' }] },
      assets: { 'source-code': ['runner'] },
    },
  },
  clears: {
    'only listed addresses can be reached': {
      elements: { coder: 'agent', runner: ['code-sandbox', { egressAllowlist: 'yes' }] },
      flows: { code: 'coder -> runner' },
    },
    'the tool runs no code': {
      elements: { runner: ['tool', { actions: ['read-data'], egressAllowlist: 'no' }] },
      assets: { 'source-code': ['runner'] },
    },
    'there is nothing to take away': {
      elements: { runner: ['worker', { actions: ['execute-code'], egressAllowlist: 'no' }] },
      assets: { knowledge: ['runner'] },
    },
    'an agent that reads pages and holds private data is spoken of elsewhere': {
      elements: {
        runner: ['agent', { actions: ['browse-web'], egressAllowlist: 'no' }],
        pages: 'content-source',
      },
      flows: { read: 'runner -> pages' },
      assets: { pii: ['runner'] },
    },
  },
  asks: {
    'nobody has said what it can reach': {
      elements: { coder: 'agent', runner: ['code-sandbox', { sandboxed: 'yes' }] },
      flows: { code: 'coder -> runner' },
    },
  },
}
