import {
  type ElementKind,
  type ElementKindEntry,
  elementKinds,
} from '@/model/vocabulary/elementKinds'

const afterBot: readonly ElementKind[] = [
  'llm',
  'database',
  'api',
  'memory',
  'tool',
  'mcp-server',
  'vector-store',
  'secrets-vault',
]

const afterFront: readonly ElementKind[] = [
  'gateway',
  'chatbot',
  'agent',
  'api',
  'identity-provider',
  'queue',
]

const afterService: readonly ElementKind[] = [
  'database',
  'third-party-api',
  'queue',
  'cache',
  'secrets-vault',
  'log-store',
]

/** What usually comes next, the likeliest first. */
const usual: { readonly [From in ElementKind]?: readonly ElementKind[] } = {
  user: ['web-client', 'messaging-platform', 'chatbot', 'gateway', 'agent', 'identity-provider'],
  operator: ['admin-console', 'config-store', 'code-repo', 'ci-runner', 'monitor'],
  approver: ['agent', 'automation-bot', 'admin-console'],
  'messaging-platform': ['webhook', 'chatbot', 'gateway', 'automation-bot'],
  'web-client': afterFront,
  webhook: ['chatbot', 'queue', 'agent', 'automation-bot', 'worker'],
  gateway: ['chatbot', 'agent', 'api', 'llm', 'identity-provider', 'log-store'],
  chatbot: afterBot,
  agent: afterBot,
  'automation-bot': ['api', 'third-party-api', 'database', 'secrets-vault', 'llm', 'log-store'],
  orchestrator: ['agent', 'llm', 'memory', 'queue', 'tool', 'approver'],
  llm: ['guardrail', 'model-store', 'log-store', 'tool'],
  guardrail: ['llm', 'agent', 'log-store'],
  retriever: ['vector-store', 'llm', 'object-store', 'content-source'],
  'training-pipeline': ['model-store', 'object-store', 'vector-store', 'package-registry'],
  'mcp-server': ['api', 'third-party-api', 'database', 'object-store', 'secrets-vault'],
  tool: ['api', 'third-party-api', 'database', 'object-store', 'secrets-vault'],
  'code-sandbox': ['object-store', 'package-registry', 'third-party-api'],
  api: afterService,
  worker: afterService,
  'admin-console': ['config-store', 'database', 'chatbot', 'agent', 'log-store'],
  'ci-runner': ['code-repo', 'package-registry', 'object-store', 'secrets-vault'],
  'content-source': ['retriever', 'agent', 'worker'],
  queue: ['worker', 'agent', 'automation-bot'],
}

const otherwise: readonly ElementKind[] = ['api', 'database', 'process', 'data-store']

/** All kinds that a flow from a kind can lead to: what usually comes next first, then the others. */
export function nextKinds(from: ElementKind): readonly ElementKindEntry[] {
  const first = usual[from] ?? otherwise
  const rank = (id: string) => {
    const at = first.findIndex((kind) => kind === id)
    return at < 0 ? first.length : at
  }
  return elementKinds.toSorted((one, other) => rank(one.id) - rank(other.id))
}
