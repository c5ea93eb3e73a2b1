import {
  type ElementKind,
  type ElementKindEntry,
  elementKinds,
} from '@/model/vocabulary/elementKinds'

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
  approver: ['agent', 'automation-bot', 'orchestrator', 'admin-console'],
  'messaging-platform': ['webhook', 'chatbot', 'gateway', 'automation-bot'],
  'identity-provider': ['web-client', 'gateway', 'api', 'chatbot', 'admin-console'],
  'third-party-api': ['webhook', 'api', 'queue', 'worker', 'automation-bot'],
  'content-source': ['retriever', 'agent', 'worker'],
  'external-agent': ['agent', 'gateway', 'mcp-server', 'orchestrator', 'api'],
  'package-registry': ['ci-runner', 'code-sandbox', 'training-pipeline', 'model-store'],
  'web-client': afterFront,
  webhook: ['chatbot', 'queue', 'agent', 'automation-bot', 'worker'],
  gateway: ['chatbot', 'agent', 'api', 'llm', 'identity-provider', 'log-store'],
  chatbot: ['llm', 'database', 'api', 'memory', 'vector-store', 'tool', 'guardrail', 'log-store'],
  agent: ['llm', 'tool', 'memory', 'mcp-server', 'vector-store', 'api', 'database', 'guardrail'],
  'automation-bot': ['api', 'third-party-api', 'database', 'secrets-vault', 'llm', 'log-store'],
  orchestrator: ['agent', 'llm', 'memory', 'queue', 'tool', 'approver'],
  llm: ['guardrail', 'log-store', 'model-store', 'tool'],
  guardrail: ['llm', 'agent', 'log-store'],
  retriever: ['vector-store', 'llm', 'object-store', 'content-source'],
  'training-pipeline': ['model-store', 'object-store', 'vector-store', 'package-registry'],
  'mcp-server': ['api', 'third-party-api', 'database', 'object-store', 'secrets-vault'],
  tool: ['api', 'third-party-api', 'database', 'object-store', 'code-sandbox', 'secrets-vault'],
  'code-sandbox': ['object-store', 'package-registry', 'third-party-api'],
  api: afterService,
  worker: afterService,
  'admin-console': ['config-store', 'database', 'chatbot', 'agent', 'log-store'],
  'ci-runner': ['code-repo', 'package-registry', 'object-store', 'secrets-vault'],
  monitor: ['operator', 'messaging-platform', 'queue', 'log-store'],
  'vector-store': ['retriever', 'agent', 'llm'],
  memory: ['agent', 'llm', 'chatbot'],
  'object-store': ['retriever', 'worker', 'training-pipeline'],
  queue: ['worker', 'agent', 'automation-bot'],
  'log-store': ['monitor', 'worker', 'object-store'],
  'model-store': ['llm', 'training-pipeline'],
  'config-store': ['agent', 'chatbot', 'api'],
  'code-repo': ['ci-runner', 'agent', 'retriever'],
}

/** What usually comes before, where that is not simply the other way round. */
const usualBefore: { readonly [To in ElementKind]?: readonly ElementKind[] } = {
  'web-client': ['user', 'operator', 'identity-provider'],
  chatbot: ['user', 'web-client', 'messaging-platform', 'webhook', 'gateway', 'admin-console'],
  agent: ['user', 'web-client', 'messaging-platform', 'orchestrator', 'content-source', 'chatbot'],
  'automation-bot': ['operator', 'messaging-platform', 'webhook', 'queue', 'approver'],
  llm: ['agent', 'chatbot', 'guardrail', 'gateway', 'orchestrator', 'retriever'],
  api: ['web-client', 'gateway', 'agent', 'chatbot', 'tool', 'mcp-server'],
  database: ['api', 'agent', 'chatbot', 'worker', 'mcp-server', 'tool'],
  'vector-store': ['retriever', 'agent', 'chatbot'],
}

const otherwise: readonly ElementKind[] = ['api', 'database', 'process', 'data-store']

/** Whether a new flow leads on from an element, or comes to it from what is new. */
export type FlowWay = 'after' | 'before'

/**
 * All kinds that can stand at the other end of a flow: what usually comes there first, and of that
 * what the element is connected with already last; then the others.
 */
export function nextKinds(
  kind: ElementKind,
  way: FlowWay = 'after',
  connected: ReadonlySet<ElementKind> = new Set(),
): readonly ElementKindEntry[] {
  const likely =
    way === 'after' ? (usual[kind] ?? otherwise) : (usualBefore[kind] ?? leadingTo(kind))
  const first = [
    ...likely.filter((one) => !connected.has(one)),
    ...likely.filter((one) => connected.has(one)),
  ]
  const rank = (id: string) => {
    const at = first.findIndex((one) => one === id)
    return at < 0 ? first.length : at
  }
  return elementKinds.toSorted((one, other) => rank(one.id) - rank(other.id))
}

/** The kinds that a kind usually comes after, those first for which it is the likeliest. */
function leadingTo(kind: ElementKind): readonly ElementKind[] {
  return elementKinds
    .flatMap(({ id }) => {
      const place = usual[id]?.indexOf(kind) ?? -1
      return place < 0 ? [] : [{ id, place }]
    })
    .toSorted((one, other) => one.place - other.place)
    .map(({ id }) => id)
}
