import type { Standard } from './standard'

export const nonHumanIdentities: Standard = {
  name: 'OWASP Non-Human Identities Top 10',
  version: '2025',
  url: 'https://owasp.org/www-project-non-human-identities-top-10/2025/',
  titles: {
    'NHI1:2025': 'Improper Offboarding',
    'NHI2:2025': 'Secret Leakage',
    'NHI3:2025': 'Vulnerable Third-Party NHI',
    'NHI4:2025': 'Insecure Authentication',
    'NHI5:2025': 'Overprivileged NHI',
    'NHI7:2025': 'Long-Lived Secrets',
    'NHI8:2025': 'Environment Isolation',
    'NHI9:2025': 'NHI Reuse',
  },
}
