import type { Standard } from './standard'

export const automatedThreats: Standard = {
  name: 'OWASP Automated Threats to Web Applications',
  version: 'April 2026',
  url: 'https://owasp.org/www-project-automated-threats-to-web-applications/',
  titles: {
    'OAT-003': 'Cost-Inflation Fraud',
    'OAT-007': 'Credential Cracking',
    'OAT-008': 'Credential Stuffing',
    'OAT-011': 'Scraping',
    'OAT-012': 'Cashing Out',
    'OAT-014': 'Vulnerability Scanning',
    'OAT-015': 'Denial of Service',
    'OAT-016': 'Skewing',
    'OAT-017': 'Spamming',
    'OAT-018': 'Footprinting',
    'OAT-019': 'Account Creation',
    'OAT-021': 'Denial of Inventory',
  },
}
