import type { Standard } from './standard'

export const topTenForAgents: Standard = {
  name: 'OWASP Top 10 for Agentic Applications',
  version: '2026',
  url: 'https://genai.owasp.org/resource/owasp-top-10-for-agentic-applications-for-2026/',
  titles: {
    'ASI01:2026': 'Agent Goal Hijack',
    'ASI02:2026': 'Tool Misuse & Exploitation',
    'ASI03:2026': 'Identity & Privilege Abuse',
    'ASI04:2026': 'Agentic Supply Chain Vulnerabilities',
    'ASI05:2026': 'Unexpected Code Execution (RCE)',
    'ASI06:2026': 'Memory & Context Poisoning',
    'ASI07:2026': 'Insecure Inter-Agent Communication',
    'ASI08:2026': 'Cascading Failures',
    'ASI09:2026': 'Human-Agent Trust Exploitation',
    'ASI10:2026': 'Rogue Agents',
  },
}
