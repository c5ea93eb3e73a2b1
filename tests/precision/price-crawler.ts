import { sketch } from '@/rules/sketch'
import { priceCrawlerDrawing } from './drawings/price-crawler'
import type { Opinion } from './opinion'

export const priceCrawler: Opinion = {
  title: 'Price crawler',
  model: () => sketch(priceCrawlerDrawing),
  raises: [
    {
      says: 'A merchant, or a page, names an address inside the cloud account, and the crawler fetches it: metadata, credentials, internal services.',
      at: ['crawler'],
      band: 'high',
      rules: ['BOT-I-104'],
    },
    {
      says: 'A hostile page breaks out of the browser or the parser: no sandbox, keys in the environment.',
      at: ['crawler'],
      band: 'high',
      rules: ['BOT-E-304'],
    },
    {
      says: 'A page holds text for the model: the extractor stores the price and the praise that the shop dictates.',
      at: ['extractor', 'llm', 'extract', 'read'],
      band: 'medium',
      rules: ['BOT-T-202'],
    },
    {
      says: 'Shops show the crawler other prices than people; nothing checks what comes in.',
      at: ['crawler', 'extractor', 'fetch', 'pages'],
      band: 'medium',
      rules: ['BOT-T-108'],
    },
    {
      says: 'Markup from a shop runs as script in the browser of a shopper.',
      at: ['site'],
      band: 'high',
      rules: ['BOT-T-105'],
    },
    {
      says: 'The password of the proxy account goes over the network in the clear, in the address.',
      at: ['tunnel'],
      band: 'high',
      rules: ['BOT-I-004', 'BOT-I-501'],
    },
    {
      says: 'Somebody at the exit of a proxy alters pages: the crawler takes every certificate.',
      at: ['fetch'],
      band: 'medium',
      rules: ['BOT-S-501'],
    },
    {
      says: 'The crawler hammers a small shop until it falls over: complaints, blocks, lawyers.',
      at: ['crawler', 'fetch'],
      band: 'medium',
      rules: ['BOT-D-202'],
    },
    {
      says: 'Endless generated pages keep the crawler busy and run up the bill.',
      at: ['crawler'],
      band: 'medium',
      rules: ['BOT-D-202'],
    },
    {
      says: 'When it runs wild nobody can stop it at once.',
      at: ['crawler'],
      band: 'medium',
      rules: ['BOT-E-207'],
    },
    {
      says: 'Competitors copy the whole price table through the public API.',
      at: ['api', 'search'],
      band: 'medium',
      rules: ['BOT-D-103'],
    },
    {
      says: 'A flood of submissions fills the queue, and fresh prices wait behind it.',
      at: ['api', 'jobs', 'enqueue'],
      band: 'medium',
      rules: ['BOT-D-403'],
    },
    {
      says: 'The console stands on the internet and a password opens it.',
      at: ['console', 'administer', 'operator'],
      band: 'high',
      rules: ['BOT-S-105', 'BOT-E-105'],
    },
    {
      says: 'A page that the operator happens to visit gives orders in the console.',
      at: ['console'],
      band: 'medium',
      rules: ['BOT-T-104'],
    },
    {
      says: 'Huge pages by the thousand go to a paid model without a cap.',
      at: ['llm', 'extractor', 'extract'],
      band: 'medium',
      rules: ['BOT-D-201'],
    },
    {
      says: 'The keys of the crawler never change, and its one shared account may do more than crawl.',
      at: ['crawler'],
      band: 'medium',
      rules: ['BOT-E-002', 'BOT-I-002'],
    },
    {
      says: 'A poisoned package runs in the extractor.',
      at: ['extractor', 'model'],
      band: 'medium',
      rules: ['BOT-T-651'],
    },
  ],
  noise: [
    {
      rule: 'BOT-T-201',
      at: ['crawler'],
      because: 'No model drives the crawler: nothing to inject into.',
    },
    {
      rule: 'BOT-T-202',
      at: ['crawler'],
      because: 'No model drives the crawler: nothing to inject into.',
    },
    {
      rule: 'BOT-T-206',
      at: ['crawler'],
      because: 'No model drives the crawler: nothing to inject into.',
    },
    { rule: 'BOT-S-007', at: ['crawler'], because: 'Nobody talks to the crawler.' },
    { rule: 'BOT-S-002', at: ['crawler'], because: 'Nobody talks to the crawler.' },
    {
      rule: 'BOT-E-201',
      at: ['crawler'],
      because: 'Reading public pages needs nobody to approve it.',
    },
    { rule: 'BOT-T-102', at: ['api', 'extractor'], because: 'Queries are parameterised.' },
    { rule: 'BOT-E-102', at: ['api'], because: 'Rights are checked per object and function.' },
    { rule: 'BOT-E-103', at: ['api'], because: 'Rights are checked per object and function.' },
    { rule: 'BOT-S-502', at: ['search'], because: 'Searching is meant for everybody.' },
    {
      rule: 'BOT-I-206',
      at: ['extract', 'llm'],
      because: 'What the vendor sees is public anyway.',
    },
    {
      rule: 'BOT-I-207',
      at: ['extract', 'llm'],
      because: 'What the vendor sees is public anyway.',
    },
    {
      rule: 'BOT-I-303',
      at: ['extract', 'llm'],
      because: 'What the vendor sees is public anyway.',
    },
    {
      rule: 'BOT-I-501',
      at: ['submit', 'keep', 'read', 'write', 'query'],
      because: 'Encrypted connections.',
    },
    {
      rule: 'BOT-S-501',
      at: ['submit', 'keep', 'read', 'write', 'query'],
      because: 'Encrypted connections.',
    },
    { rule: 'BOT-I-501', at: ['browse'], because: 'A person looks at a screen.' },
    { rule: 'BOT-S-501', at: ['browse'], because: 'A person looks at a screen.' },
    { rule: 'BOT-S-502', at: ['browse'], because: 'A person looks at a screen.' },
    {
      rule: 'BOT-R-002',
      at: ['api'],
      because: 'Nothing here is ordered, so nothing needs to be proved.',
    },
    { rule: 'BOT-I-204', because: 'There is no conversation to leak, and no memory.' },
    { rule: 'BOT-T-401', because: 'There is no conversation to leak, and no memory.' },
  ],
}
