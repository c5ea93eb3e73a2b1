import type { Standard } from './standard'

export const agenticThreats: Standard = {
  name: 'OWASP Agentic AI Threats and Mitigations',
  version: '1.1',
  url: 'https://genai.owasp.org/resource/agentic-ai-threats-and-mitigations/',
  titles: {
    'T1:1.1': 'Memory Poisoning',
    'T2:1.1': 'Tool Misuse',
    'T3:1.1': 'Privilege Compromise',
    'T4:1.1': 'Resource Overload',
    'T5:1.1': 'Cascading Hallucination Attacks',
    'T6:1.1': 'Intent Breaking & Goal Manipulation',
    'T7:1.1': 'Misaligned & Deceptive Behaviors',
    'T8:1.1': 'Repudiation & Untraceability',
    'T9:1.1': 'Identity Spoofing & Impersonation',
    'T10:1.1': 'Overwhelming Human in the Loop',
    'T11:1.1': 'Unexpected RCE and Code Attacks',
    'T12:1.1': 'Agent Communication Poisoning',
    'T13:1.1': 'Rogue Agents in Multi-Agent Systems',
    'T14:1.1': 'Human Attacks on Multi-Agent Systems',
    'T15:1.1': 'Human Manipulation',
    'T16:1.1': 'Insecure Inter-Agent Protocol Abuse',
    'T17:1.1': 'Supply Chain Compromise',
  },
}
