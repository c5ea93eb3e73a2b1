import type { Standard } from './standard'

export const topTenForLlm: Standard = {
  name: 'OWASP Top 10 for LLM Applications',
  version: '2026 and 2025',
  url: 'https://genai.owasp.org/llm-top-10/',
  titles: {
    'LLM01:2025': 'Prompt Injection',
    'LLM01:2026': 'Prompt Injection',
    'LLM02:2025': 'Sensitive Information Disclosure',
    'LLM02:2026': 'Sensitive Information Disclosure',
    'LLM03:2025': 'Supply Chain',
    'LLM03:2026': 'Excessive Agency',
    'LLM04:2025': 'Data and Model Poisoning',
    'LLM04:2026': 'Supply Chain',
    'LLM05:2025': 'Improper Output Handling',
    'LLM05:2026': 'Data and Model Poisoning',
    'LLM06:2025': 'Excessive Agency',
    'LLM06:2026': 'Unbounded Consumption',
    'LLM07:2025': 'System Prompt Leakage',
    'LLM07:2026': 'Misinformation',
    'LLM08:2025': 'Vector and Embedding Weaknesses',
    'LLM08:2026': 'Hidden Context Exposure',
    'LLM09:2025': 'Misinformation',
    'LLM09:2026': 'Vector and Embedding Weaknesses',
    'LLM10:2025': 'Unbounded Consumption',
    'LLM10:2026': 'Improper Output Handling',
  },
}
