import type { Standard } from './standard'

export const nistTaxonomy: Standard = {
  name: 'NIST AI 100-2',
  version: 'E2025',
  url: 'https://doi.org/10.6028/NIST.AI.100-2e2025',
  titles: {
    'NISTAML.013:2025': 'Data Poisoning',
    'NISTAML.015:2025': 'Indirect Prompt Injection',
    'NISTAML.017:2025': 'Increased computation / time-consuming background tasks',
    'NISTAML.018:2025': 'Direct Prompting Attacks / Prompt Injection',
    'NISTAML.024:2025': 'Targeted Poisoning',
    'NISTAML.027:2025': 'Integrity attacks (misaligned output)',
    'NISTAML.031:2025': 'Model Extraction',
    'NISTAML.032:2025': 'Data Reconstruction',
    'NISTAML.033:2025': 'Membership Inference',
    'NISTAML.035:2025': 'Prompt Extraction',
    'NISTAML.036:2025': 'Leaking Information from User Interactions',
    'NISTAML.038:2025': 'Data / Information Extraction',
    'NISTAML.039:2025': 'Compromising Connected Resources',
    'NISTAML.051:2025': 'Model Poisoning (supply chain)',
  },
}
