import type { ElementKind } from '@/model/vocabulary/elementKinds'
import { withArticle } from './phrase'

/** What an element of each kind is, as a noun that takes an article and stands in a sentence. */
const nouns: { readonly [Kind in ElementKind]: string } = {
  'external-entity': 'external entity',
  process: 'process',
  'data-store': 'data store',
  user: 'user or customer',
  operator: 'administrator or operator',
  approver: 'human approver',
  'messaging-platform': 'messaging platform',
  'identity-provider': 'identity provider',
  'third-party-api': 'third-party API',
  'content-source': 'source of untrusted content',
  'external-agent': 'agent or bot of others',
  'package-registry': 'registry of packages, models or tools',
  'web-client': 'chat client',
  webhook: 'webhook receiver',
  gateway: 'gateway',
  chatbot: 'chat bot',
  'automation-bot': 'automation bot',
  agent: 'AI agent',
  orchestrator: 'agent orchestrator',
  llm: 'language model',
  guardrail: 'guardrail',
  retriever: 'retrieval or ingestion pipeline',
  'training-pipeline': 'training pipeline',
  'mcp-server': 'MCP server',
  tool: 'tool or plugin',
  'code-sandbox': 'sandbox that runs code',
  api: 'backend service',
  worker: 'background worker',
  'admin-console': 'admin console',
  'ci-runner': 'CI/CD runner',
  monitor: 'monitoring system',
  memory: 'memory of conversations or agents',
  'vector-store': 'vector store',
  database: 'database',
  'object-store': 'object or artefact store',
  cache: 'cache or session store',
  queue: 'queue',
  'secrets-vault': 'secrets vault',
  'log-store': 'log store',
  'model-store': 'store of model weights',
  'config-store': 'store of prompts, policies and tool settings',
  'code-repo': 'source repository',
}

/** “a monitoring system”: what an element of a kind is called in a sentence. */
export function kindNoun(kind: ElementKind): string {
  return withArticle(bareKindNoun(kind))
}

/** “monitoring system”: the same without its article. */
export function bareKindNoun(kind: ElementKind): string {
  return nouns[kind]
}
