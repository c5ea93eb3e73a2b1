/** A reference model that ships with the app, under `templates/<id>.corral.json`. */
export interface Template {
  readonly id: string
  readonly title: string
  readonly summary: string
  /** What there is to learn from it. */
  readonly teaches: string
}

export const templates: readonly Template[] = [
  {
    id: 'bank-bot',
    title: 'Banking assistant',
    summary: 'A chat bot in a banking app that reads accounts and makes transfers.',
    teaches: 'How far a bot may act with a customer’s money.',
  },
  {
    id: 'telegram-mod',
    title: 'Telegram moderation bot',
    summary: 'Deletes spam and bans in a public group, on one small server.',
    teaches: 'What anyone in a group can make a bot do.',
  },
  {
    id: 'rag-support',
    title: 'RAG agent with MCP tools',
    summary: 'A support agent with a knowledge index, memory, mail and refunds.',
    teaches: 'How text that outsiders write comes to steer tools.',
  },
  {
    id: 'ci-agents',
    title: 'Coding agents in CI',
    summary: 'Agents that turn issues into pull requests, run code and deploy.',
    teaches: 'How far stolen credentials of an agent reach.',
  },
]

/** Where a template is fetched from: beside the app, never from elsewhere. */
export function templateAddress(id: string): string {
  return `${import.meta.env.BASE_URL}templates/${id}.corral.json`
}
