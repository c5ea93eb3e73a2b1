const spelled: { readonly [choice: string]: string } = {
  https: 'HTTPS',
  wss: 'Secure WebSocket (WSS)',
  http: 'HTTP, not encrypted',
  grpc: 'gRPC',
  sql: 'SQL',
  amqp: 'AMQP',
  mqtt: 'MQTT',
  stdio: 'Standard input and output',
  ssh: 'SSH',
  smtp: 'SMTP',
  mtls: 'Mutual TLS',
  html: 'HTML',
  'api-key': 'API key',
  'api-call': 'API calls',
  'oauth-delegated': 'OAuth, delegated',
  'call-external-api': 'Call external APIs',
  'send-email': 'Send e-mail',
  'in-process': 'In the same process',
  'env-vars': 'Environment variables',
}

/** A choice as it reads in a list: `acts-within-limits` → “Acts within limits”. */
export function choiceLabel(choice: string): string {
  const known = spelled[choice]
  if (known) return known
  const words = choice.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
