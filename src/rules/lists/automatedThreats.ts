import type { ListEntry } from './coveredList'

/** All twenty-one entries, of the project's repository at ba90ead of April 2026. */
export const automatedThreatEntries: readonly ListEntry[] = [
  { id: 'OAT-001', title: 'Carding' },
  { id: 'OAT-002', title: 'Token Cracking' },
  { id: 'OAT-003', title: 'Cost-Inflation Fraud' },
  { id: 'OAT-004', title: 'Fingerprinting' },
  { id: 'OAT-005', title: 'Scalping' },
  { id: 'OAT-006', title: 'Expediting' },
  { id: 'OAT-007', title: 'Credential Cracking' },
  { id: 'OAT-008', title: 'Credential Stuffing' },
  { id: 'OAT-009', title: 'CAPTCHA Defeat' },
  { id: 'OAT-010', title: 'Card Cracking' },
  { id: 'OAT-011', title: 'Scraping' },
  { id: 'OAT-012', title: 'Cashing Out' },
  { id: 'OAT-013', title: 'Sniping' },
  { id: 'OAT-014', title: 'Vulnerability Scanning' },
  { id: 'OAT-015', title: 'Denial of Service' },
  { id: 'OAT-016', title: 'Skewing' },
  { id: 'OAT-017', title: 'Spamming' },
  { id: 'OAT-018', title: 'Footprinting' },
  { id: 'OAT-019', title: 'Account Creation' },
  { id: 'OAT-020', title: 'Account Aggregation' },
  { id: 'OAT-021', title: 'Denial of Inventory' },
]
