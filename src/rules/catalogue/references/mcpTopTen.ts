import type { Standard } from './standard'

export const mcpTopTen: Standard = {
  name: 'OWASP MCP Top 10',
  version: '2025 beta',
  url: 'https://owasp.org/www-project-mcp-top-10/',
  titles: {
    'MCP01:2025': 'Token Mismanagement & Secret Exposure',
    'MCP02:2025': 'Privilege Escalation via Scope Creep',
    'MCP03:2025': 'Tool Poisoning',
    'MCP04:2025': 'Software Supply Chain Attacks & Dependency Tampering',
    'MCP05:2025': 'Command Injection & Execution',
    'MCP06:2025': 'Prompt Injection via Contextual Payloads',
    'MCP07:2025': 'Insufficient Authentication & Authorization',
    'MCP08:2025': 'Lack of Audit and Telemetry',
    'MCP09:2025': 'Shadow MCP Servers',
    'MCP10:2025': 'Context Injection & Over-Sharing',
  },
}
