import { z } from 'zod'

/** The three kinds of element that a data-flow diagram knows; STRIDE per element builds on them. */
export const ElementType = z.enum(['externalEntity', 'process', 'dataStore'])
export type ElementType = z.infer<typeof ElementType>

/** The groups of the palette, in its order. */
export const elementGroups = [
  'People',
  'Outside services',
  'Bot front end',
  'Bots & agents',
  'AI core',
  'Tools',
  'Backend',
  'Data',
  'Generic',
] as const
export type ElementGroup = (typeof elementGroups)[number]

/** One word of the vocabulary for elements. */
export interface ElementKindEntry {
  readonly id: string
  readonly label: string
  readonly type: ElementType
  readonly group: ElementGroup
  readonly hint: string
  /** What reaches us from it may be hostile: text of users, or content that outsiders wrote. */
  readonly untrusted?: 'user' | 'content'
  /** Calling it brings content back, so what it holds flows against the arrow as well. */
  readonly returnsContent?: true
  /** It hands on what it is given without reading it. */
  readonly relays?: true
}

export const elementKinds = [
  {
    id: 'user',
    label: 'User / customer',
    type: 'externalEntity',
    group: 'People',
    hint: 'A person who talks to the bot. May be hostile.',
    untrusted: 'user',
  },
  {
    id: 'operator',
    label: 'Administrator / operator',
    type: 'externalEntity',
    group: 'People',
    hint: 'Staff who configure, moderate or run the bot.',
  },
  {
    id: 'approver',
    label: 'Human approver',
    type: 'externalEntity',
    group: 'People',
    hint: 'Person who releases or reviews what the bot wants to do.',
  },
  {
    id: 'messaging-platform',
    label: 'Messaging platform',
    type: 'externalEntity',
    group: 'Outside services',
    hint: 'Telegram, Slack, Discord, Teams, WhatsApp, SMS, e-mail.',
    untrusted: 'user',
  },
  {
    id: 'identity-provider',
    label: 'Identity provider',
    type: 'externalEntity',
    group: 'Outside services',
    hint: 'Login / OAuth / OIDC server.',
  },
  {
    id: 'third-party-api',
    label: 'Third-party API',
    type: 'externalEntity',
    group: 'Outside services',
    hint: 'SaaS or partner API the bot calls.',
    returnsContent: true,
  },
  {
    id: 'content-source',
    label: 'Untrusted content source',
    type: 'externalEntity',
    group: 'Outside services',
    hint: 'Web pages, inbox, tickets, issues, uploaded documents written by others.',
    untrusted: 'content',
    returnsContent: true,
  },
  {
    id: 'external-agent',
    label: 'External agent / bot',
    type: 'externalEntity',
    group: 'Outside services',
    hint: "Another organisation's agent (A2A peer).",
    untrusted: 'content',
    returnsContent: true,
  },
  {
    id: 'package-registry',
    label: 'Package / model / tool registry',
    type: 'externalEntity',
    group: 'Outside services',
    hint: 'npm, PyPI, model hub, MCP or skill marketplace.',
    untrusted: 'content',
    returnsContent: true,
  },
  {
    id: 'web-client',
    label: 'Chat client (web / mobile)',
    type: 'process',
    group: 'Bot front end',
    hint: 'Widget or app that shows the conversation.',
  },
  {
    id: 'webhook',
    label: 'Webhook receiver',
    type: 'process',
    group: 'Bot front end',
    hint: 'Public endpoint that accepts platform events.',
  },
  {
    id: 'gateway',
    label: 'API / LLM gateway',
    type: 'process',
    group: 'Bot front end',
    hint: 'Entry point that authenticates, limits and routes.',
  },
  {
    id: 'chatbot',
    label: 'Chat bot',
    type: 'process',
    group: 'Bots & agents',
    hint: 'Holds conversations; scripted or model-driven.',
  },
  {
    id: 'automation-bot',
    label: 'Automation bot',
    type: 'process',
    group: 'Bots & agents',
    hint: 'Moderation, RPA, trading, scraping, workflow bot.',
  },
  {
    id: 'agent',
    label: 'AI agent',
    type: 'process',
    group: 'Bots & agents',
    hint: 'Plans and calls tools by itself.',
  },
  {
    id: 'orchestrator',
    label: 'Agent orchestrator',
    type: 'process',
    group: 'Bots & agents',
    hint: 'Delegates work to other agents.',
  },
  {
    id: 'llm',
    label: 'LLM / model endpoint',
    type: 'process',
    group: 'AI core',
    hint: 'Hosted or self-run model.',
    returnsContent: true,
  },
  {
    id: 'guardrail',
    label: 'Guardrail / moderation filter',
    type: 'process',
    group: 'AI core',
    hint: 'Checks prompts, content or outputs.',
    returnsContent: true,
  },
  {
    id: 'retriever',
    label: 'Retrieval / ingestion pipeline',
    type: 'process',
    group: 'AI core',
    hint: 'Crawls, chunks, embeds or queries the knowledge index.',
    returnsContent: true,
  },
  {
    id: 'training-pipeline',
    label: 'Training / fine-tuning pipeline',
    type: 'process',
    group: 'AI core',
    hint: 'Builds or adapts models.',
  },
  {
    id: 'mcp-server',
    label: 'MCP server',
    type: 'process',
    group: 'Tools',
    hint: 'Tool server speaking the Model Context Protocol.',
    returnsContent: true,
  },
  {
    id: 'tool',
    label: 'Tool / plugin',
    type: 'process',
    group: 'Tools',
    hint: 'Function, skill or plugin the agent may call.',
    returnsContent: true,
  },
  {
    id: 'code-sandbox',
    label: 'Code-execution sandbox',
    type: 'process',
    group: 'Tools',
    hint: 'Runs generated code or commands.',
    returnsContent: true,
  },
  {
    id: 'api',
    label: 'API / backend service',
    type: 'process',
    group: 'Backend',
    hint: 'Own business service.',
    returnsContent: true,
  },
  {
    id: 'worker',
    label: 'Background worker / scheduler',
    type: 'process',
    group: 'Backend',
    hint: 'Consumes jobs, runs timed tasks.',
  },
  {
    id: 'admin-console',
    label: 'Admin console',
    type: 'process',
    group: 'Backend',
    hint: 'Where prompts, tools and users are managed.',
  },
  {
    id: 'ci-runner',
    label: 'CI/CD runner',
    type: 'process',
    group: 'Backend',
    hint: 'Builds, tests, deploys.',
  },
  {
    id: 'monitor',
    label: 'Monitoring & detection',
    type: 'process',
    group: 'Backend',
    hint: 'SIEM, anomaly or AI-driven detection.',
  },
  {
    id: 'memory',
    label: 'Conversation / agent memory',
    type: 'dataStore',
    group: 'Data',
    hint: 'Short- or long-term memory, scratchpads.',
    returnsContent: true,
  },
  {
    id: 'vector-store',
    label: 'Vector store / RAG index',
    type: 'dataStore',
    group: 'Data',
    hint: 'Embeddings and chunks.',
    returnsContent: true,
  },
  {
    id: 'database',
    label: 'Database',
    type: 'dataStore',
    group: 'Data',
    hint: 'Business records.',
    returnsContent: true,
  },
  {
    id: 'object-store',
    label: 'Object / artefact storage',
    type: 'dataStore',
    group: 'Data',
    hint: 'Files, uploads, build artefacts.',
    returnsContent: true,
  },
  {
    id: 'cache',
    label: 'Cache / session store',
    type: 'dataStore',
    group: 'Data',
    hint: 'Sessions, counters, prompt or semantic cache.',
    returnsContent: true,
  },
  {
    id: 'queue',
    label: 'Queue / event bus',
    type: 'dataStore',
    group: 'Data',
    hint: 'Messages between components or agents.',
    relays: true,
  },
  {
    id: 'secrets-vault',
    label: 'Secrets vault',
    type: 'dataStore',
    group: 'Data',
    hint: 'API keys, bot tokens, signing keys.',
  },
  {
    id: 'log-store',
    label: 'Log / audit store',
    type: 'dataStore',
    group: 'Data',
    hint: 'Logs, traces, audit trail.',
  },
  {
    id: 'model-store',
    label: 'Model weights / registry',
    type: 'dataStore',
    group: 'Data',
    hint: 'Weights, adapters, tokenizers.',
    returnsContent: true,
  },
  {
    id: 'config-store',
    label: 'Prompt, policy & tool configuration',
    type: 'dataStore',
    group: 'Data',
    hint: 'System prompts, rules files, tool lists.',
    returnsContent: true,
  },
  {
    id: 'code-repo',
    label: 'Source repository',
    type: 'dataStore',
    group: 'Data',
    hint: 'Code, rules files, pipelines.',
    returnsContent: true,
  },
  {
    id: 'external-entity',
    label: 'External entity',
    type: 'externalEntity',
    group: 'Generic',
    hint: 'Someone or something outside that you do not control.',
  },
  {
    id: 'process',
    label: 'Process',
    type: 'process',
    group: 'Generic',
    hint: 'Code that receives, transforms or sends data.',
    returnsContent: true,
  },
  {
    id: 'data-store',
    label: 'Data store',
    type: 'dataStore',
    group: 'Generic',
    hint: 'Data at rest, of any form.',
    returnsContent: true,
  },
] as const satisfies readonly ElementKindEntry[]

export const ElementKind = z.enum(elementKinds.map(({ id }) => id))
export type ElementKind = (typeof elementKinds)[number]['id']

const entries = new Map<ElementKind, ElementKindEntry>(elementKinds.map((kind) => [kind.id, kind]))

/** The entry of a kind: its label, its type in the diagram, its group and its traits. */
export function kindEntry(kind: ElementKind): ElementKindEntry {
  const entry = entries.get(kind)
  if (!entry) throw new Error(`The vocabulary has no element kind “${kind}”.`)
  return entry
}

/** External entity, process or data store. */
export function typeOf(element: { readonly kind: ElementKind }): ElementType {
  return kindEntry(element.kind).type
}
