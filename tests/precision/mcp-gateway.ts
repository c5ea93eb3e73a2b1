import { sketch } from '@/rules/sketch'
import { mcpGatewayDrawing } from './drawings/mcp-gateway'
import type { Opinion } from './opinion'

export const mcpGateway: Opinion = {
  title: 'Gateway to the tool servers of a company',
  model: () => sketch(mcpGatewayDrawing),
  raises: [
    {
      says: 'A web page or a CRM note that one server returns tells the agent what to do with the others.',
      at: ['assistant'],
      band: 'critical',
      rules: ['BOT-T-202'],
    },
    {
      says: 'Pay slips, strangers’ pages and servers that send things out meet in one agent.',
      at: ['assistant', 'gateway'],
      band: 'critical',
      rules: ['BOT-I-209'],
    },
    {
      says: 'A vendor changes what its tool says it does, nobody looks, and every agent obeys on the next call.',
      at: ['assistant', 'crm', 'browse', 'registry'],
      band: 'high',
      rules: ['BOT-T-301'],
    },
    {
      says: 'One server names its tool like that of another and gets the calls.',
      at: ['assistant'],
      band: 'medium',
      rules: ['BOT-T-302'],
    },
    {
      says: 'The CRM server reuses one consent for every client: a stranger’s client gets a colleague’s access.',
      at: ['crm'],
      band: 'high',
      rules: ['BOT-E-305'],
    },
    {
      says: 'The finance server takes any token of the company, so one meant for the wiki opens pay slips.',
      at: ['finance'],
      band: 'high',
      rules: ['BOT-E-301'],
    },
    {
      says: 'The wiki server reads with one account and does not ask for whom: every agent reads what one person may.',
      at: ['wiki'],
      band: 'high',
      rules: ['BOT-E-303'],
    },
    {
      says: 'When its policy engine fails the gateway lets everything through.',
      at: ['gateway'],
      band: 'high',
      rules: ['BOT-E-208'],
    },
    {
      says: 'The broker may mint tokens for everybody and everything: who owns it owns the company.',
      at: ['broker'],
      band: 'high',
      rules: ['BOT-E-101'],
    },
    {
      says: 'Bearer tokens go to the wiki server in clear.',
      at: ['wikiCall'],
      band: 'medium',
      rules: ['BOT-I-501'],
    },
    {
      says: 'One administrator alone adds a server or rewrites a tool for every agent in the company.',
      at: ['registry', 'console', 'change'],
      band: 'high',
      rules: ['BOT-T-407', 'BOT-E-106'],
    },
    {
      says: 'The record of who called what can be rewritten by whoever gets at it.',
      at: ['audit'],
      band: 'medium',
      rules: ['BOT-T-406'],
    },
    {
      says: 'Tokens and pay slips lie unredacted in the audit log.',
      at: ['audit', 'record'],
      band: 'medium',
      rules: ['BOT-I-407'],
    },
    {
      says: 'Nothing looks at what servers return before the agents read it.',
      at: ['gateway', 'assistant'],
      band: 'medium',
      rules: ['BOT-T-202'],
    },
    {
      says: 'One agent in a loop takes the servers away from everybody.',
      at: ['gateway'],
      band: 'medium',
      rules: ['BOT-D-101'],
    },
    {
      says: 'More than needed goes to vendors: nothing at the gateway trims personal data.',
      at: ['crmCall', 'gateway', 'crm', 'assistant'],
      band: 'medium',
      rules: ['BOT-I-303'],
    },
    {
      says: 'Are redirect addresses of clients matched exactly? If not, codes can be stolen.',
      at: ['login'],
      band: 'medium',
      rules: ['BOT-S-108'],
    },
    {
      says: 'Does a person see what the agent writes or sends before it happens?',
      at: ['assistant', 'crm'],
      band: 'high',
      rules: ['BOT-I-301', 'BOT-E-201'],
    },
    {
      says: 'Servers that teams set up beside the gateway are on nobody’s list.',
      at: ['model', 'gateway'],
      band: 'medium',
      rules: ['BOT-S-652'],
    },
    {
      says: 'From the audit nobody can tell the wish of a person from the whim of an agent.',
      at: ['assistant'],
      band: 'medium',
      rules: ['BOT-R-202'],
    },
    {
      says: 'Grants of people who left stay in the vault.',
      at: ['model'],
      band: 'medium',
      rules: ['BOT-S-651'],
    },
  ],
  noise: [
    {
      rule: 'BOT-S-104',
      at: ['gateway'],
      because:
        'Tokens are exchanged, not passed on, and only those for the gateway itself are taken.',
    },
    {
      rule: 'BOT-S-101',
      at: ['gateway'],
      because:
        'Tokens are exchanged, not passed on, and only those for the gateway itself are taken.',
    },
    {
      rule: 'BOT-I-406',
      at: ['vault'],
      because: 'The vault is locked down and spoken to over mutual TLS.',
    },
    {
      rule: 'BOT-S-401',
      at: ['vault'],
      because: 'The vault is locked down and spoken to over mutual TLS.',
    },
    {
      rule: 'BOT-S-105',
      at: ['console'],
      because: 'A second factor is asked for, and functions are checked.',
    },
    {
      rule: 'BOT-E-103',
      at: ['console'],
      because: 'A second factor is asked for, and functions are checked.',
    },
    { rule: 'BOT-T-102', at: ['finance'], because: 'Queries are parameterised.' },
    { rule: 'BOT-T-403', because: 'There is no index or retrieval to poison.' },
    {
      rule: 'BOT-S-304',
      at: ['wiki', 'finance'],
      because: 'Origins are checked, and the servers do not run on people’s machines.',
    },
    {
      rule: 'BOT-S-107',
      at: ['wiki', 'finance', 'gateway'],
      because: 'Origins are checked, and the servers do not run on people’s machines.',
    },
    { rule: 'BOT-I-302', at: ['assistant'], because: 'Tokens never reach the context.' },
    {
      rule: 'BOT-I-501',
      at: ['ask'],
      because: 'A person at the own machine does not speak over a wire.',
    },
    {
      rule: 'BOT-S-502',
      at: ['ask'],
      because: 'A person at the own machine does not speak over a wire.',
    },
  ],
}
