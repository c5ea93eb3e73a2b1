import { exposed } from '../../catalogue/adjusters'
import { all, any, atLeast, exists, has, lacks, oneOf } from '../../condition'
import type { Rule } from '../../rule'

export const retrievalIgnoresPermissions: Rule = {
  id: 'BOT-E-401',
  version: 1,
  title: 'Retrieval through {self} ignores the permissions of the person asking',
  stride: ['E'],
  applies: { to: 'element', kinds: ['retriever'] },
  when: all(
    atLeast('self.$C', 2),
    exists('in', any(has('peer.$llmDriven'), oneOf('peer.$kind', 'chatbot', 'api', 'gateway'))),
  ),
  gap: lacks('self.enforcesUserAuthz'),
  why: "The index was built with an account that may read everything; if the query does not carry the reader's rights, a question is a search through the whole company.",
  check: '',
  exception: '',
  likelihood: 3,
  impact: 4,
  impactOn: ['C'],
  adjust: [exposed],
  skill: 1,
  actors: ['abusive-user', 'competitor', 'malicious-insider', 'organised-crime'],
  mitigations: [
    { control: 'CTL-OBJECT-AUTHZ', likelihood: 2, impact: 1 },
    { control: 'CTL-TENANT-ISO', likelihood: 1, impact: 0, at: ['self', 'out'] },
    { control: 'CTL-OUTPUT-FILTER', likelihood: 0, impact: 1, at: ['in'] },
  ],
  references: [
    'LLM09:2026',
    'LLM08:2025',
    'LLM02:2026',
    'LLM02:2025',
    'API1:2023',
    'AML.T0085.000',
    'AML.T0082',
    'CWE-862',
    'CWE-639',
    'CAPEC-1',
    'ASVS-v5.0.0-8.3.3',
    'AISVS-v1.0-C5.2.2',
    'AISVS-v1.0-C8.1.3',
  ],
}
