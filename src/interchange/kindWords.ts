import { type ElementKind, typeOf } from '@/model/vocabulary/elementKinds'
import type { Neighbours } from './neighbours'

/** Words of a name that say what an element is. */
export interface KindWord {
  readonly kind: ElementKind
  readonly pattern: RegExp
  /** Of two that fit, the heavier counts: `bot log` is a log, `vector database` a vector store. */
  readonly weight: 1 | 2 | 3
  /** What must be true of the neighbours as well, for words that mean little by themselves. */
  readonly beside?: {
    readonly holds: (neighbours: Neighbours) => boolean
    readonly because: string
  }
}

/** A word that a name must hold as a whole; `|` stands between words, and names are in small letters. */
const word = (kind: ElementKind, words: string, weight: KindWord['weight'] = 2): KindWord => ({
  kind,
  pattern: new RegExp(` (?:${words}) `),
  weight,
})

const usesStore = {
  holds: ({ before, after }: Neighbours) =>
    [...before, ...after].some((element) => typeOf(element) === 'dataStore'),
  because: 'it works with a data store',
}

const isAskedByBot = {
  holds: ({ before }: Neighbours) =>
    before.some(({ name }) => /\b(bot|chatbot|agent|assistant)\b/i.test(name)),
  because: 'a bot or an agent sends to it',
}

export const kindWords: readonly KindWord[] = [
  word(
    'messaging-platform',
    'telegram|slack|discord|whatsapp|microsoft teams|ms teams|twilio|sms gateway',
    3,
  ),
  word(
    'identity-provider',
    'identity provider|idp|okta|auth0|keycloak|entra id|azure ad|oauth server|oidc provider|sso',
    3,
  ),
  word(
    'package-registry',
    'npm|pypi|docker hub|hugging ?face|package registry|container registry|model hub',
    3,
  ),
  word(
    'third-party-api',
    'third party api|3rd party api|partner api|external api|stripe|paypal|payment provider|payment gateway|saas',
    2,
  ),
  word('content-source', 'web pages?|public web|rss feeds?|news feeds?', 2),
  word('external-agent', 'external agent|partner agent|a2a peer|remote agent', 3),
  word('approver', 'approvers?|human approver|reviewer', 2),
  word('operator', 'admins?|administrators?|operators?|moderators?|support staff|sysadmins?', 2),
  word('user', 'users?|end users?|customers?|visitors?|players?|shoppers?|patients?|students?', 1),
  word('user', 'browsers?', 1),

  word(
    'web-client',
    'web ui|web client|browser|web browser|mobile app|web app ui|spa|front ?end|front end app|chat widget|ios app|android app|user interface|gui',
    2,
  ),
  word('webhook', 'webhooks?|web hook|webhook receiver|webhook handler|callback endpoint', 3),
  word('gateway', 'api gateway|llm gateway|reverse proxy|load balancer|ingress|waf', 3),
  word(
    'llm',
    'llm|large language model|gpt|gpt ?[345]|chat ?gpt|openai|claude|gemini|llama|mistral|language model',
    3,
  ),
  { ...word('llm', 'model|ai', 1), beside: isAskedByBot },
  word('orchestrator', 'orchestrator|agent orchestrator|supervisor agent|planner agent', 3),
  word(
    'chatbot',
    'chat ?bot|chat bot|telegram bot|slack bot|discord bot|support bot|bot|virtual assistant',
    2,
  ),
  word('agent', 'ai agent|llm agent|agent|coding agent', 2),
  word(
    'automation-bot',
    'trading bot|moderation bot|scraper|rpa bot|rpa|crawler bot|workflow bot',
    3,
  ),
  word('mcp-server', 'mcp|mcp server', 3),
  word('guardrail', 'guardrails?|content filter|moderation filter|prompt filter', 3),
  word('retriever', 'retriever|rag pipeline|ingestion|ingestion pipeline|embedder|indexer', 2),
  word('training-pipeline', 'training pipeline|fine tuning|model training', 3),
  word('code-sandbox', 'code sandbox|code interpreter|sandbox', 3),
  word('tool', 'plugin|plug in|tool', 1),
  word(
    'admin-console',
    'admin console|admin panel|admin ui|back ?office|admin dashboard|admin portal',
    3,
  ),
  word('ci-runner', 'ci|ci cd|build server|jenkins|github actions|gitlab ci|ci runner', 3),
  word(
    'worker',
    'worker|background worker|background job|scheduler|cron|cron job|background process|background worker process',
    2,
  ),
  word('monitor', 'siem|monitoring|intrusion detection|monitor', 2),
  word('api', 'api|rest api|api rest|graphql|backend|back end|micro ?service', 2),
  {
    ...word('api', 'service|server|web server|application|web application|app', 1),
    beside: usesStore,
  },

  word(
    'vector-store',
    'vector|vector store|vector db|vector database|vector index|embeddings|pinecone|weaviate|qdrant|chroma|milvus|pgvector',
    3,
  ),
  word('cache', 'redis|cache|memcached|session store', 2),
  word(
    'queue',
    'queue|message queue|kafka|rabbit ?mq|sqs|event bus|pub sub|nats|message broker|event stream',
    3,
  ),
  word('secrets-vault', 'vault|secrets?|secrets? manager|key vault|key store|kms|hsm', 3),
  word('log-store', 'logs?|log files?|audit|audit logs?|audit trail|log store|elk|splunk', 3),
  word(
    'object-store',
    's3|s3 bucket|bucket|blob storage|object storage|object store|file storage|file store|uploads|minio',
    2,
  ),
  word('model-store', 'model weights|model registry|model store', 3),
  word(
    'config-store',
    'config|configs|configuration|config files?|configuration files?|prompts|system prompts?',
    2,
  ),
  word(
    'code-repo',
    'git|git repo|repository|source repository|code repository|github repo|gitlab repo|source code',
    2,
  ),
  word('memory', 'agent memory|conversation memory|chat history|conversation history|memory', 2),
  word(
    'database',
    'db|database|databases|sql|my ?sql|postgres|postgre ?sql|postgres ?sql|mongo|mongo ?db|maria ?db|oracle|sqlite|dynamo ?db|sql server|data ?base',
    2,
  ),
]
