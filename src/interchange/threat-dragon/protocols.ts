/** Protocols as people write them, by the choice of Corral's own question about the protocol. */
const protocols: { readonly [text: string]: string } = {
  https: 'https',
  'http over tls': 'https',
  'rest over https': 'https',
  http: 'http',
  'http/1.0': 'http',
  'http/1.1': 'http',
  wss: 'wss',
  grpc: 'grpc',
  sql: 'sql',
  amqp: 'amqp',
  mqtt: 'mqtt',
  stdio: 'stdio',
  'in-process': 'in-process',
  'in process': 'in-process',
  ssh: 'ssh',
  smtp: 'smtp',
}

/**
 * The choice that a protocol's text stands for, or null. `HTTP/S` may be either, so it is HTTPS only
 * where the flow says that it is encrypted.
 */
export function protocolOf(text: string, encrypted: boolean): string | null {
  const key = text.toLowerCase().trim()
  if (key === 'http/s' || key === 'http(s)') return encrypted ? 'https' : null
  return Object.hasOwn(protocols, key) ? (protocols[key] ?? null) : null
}
