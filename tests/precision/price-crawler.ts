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
      rules: [],
    },
    {
      says: 'A hostile page breaks out of the browser or the parser: no sandbox, keys in the environment.',
      at: ['crawler'],
      band: 'high',
      rules: [],
    },
    {
      says: 'A page holds text for the model: the extractor stores the price and the praise that the shop dictates.',
      at: ['extractor', 'llm', 'extract', 'read'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'Shops show the crawler other prices than people; nothing checks what comes in.',
      at: ['crawler', 'extractor', 'fetch', 'pages'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'Markup from a shop runs as script in the browser of a shopper.',
      at: ['site'],
      band: 'high',
      rules: [],
    },
    {
      says: 'The password of the proxy account goes over the network in the clear, in the address.',
      at: ['tunnel'],
      band: 'high',
      rules: [],
    },
    {
      says: 'Somebody at the exit of a proxy alters pages: the crawler takes every certificate.',
      at: ['fetch'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'The crawler hammers a small shop until it falls over: complaints, blocks, lawyers.',
      at: ['crawler', 'fetch'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'Endless generated pages keep the crawler busy and run up the bill.',
      at: ['crawler'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'When it runs wild nobody can stop it at once.',
      at: ['crawler'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'Competitors copy the whole price table through the public API.',
      at: ['api', 'search'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'A flood of submissions fills the queue, and fresh prices wait behind it.',
      at: ['api', 'jobs', 'enqueue'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'The console stands on the internet and a password opens it.',
      at: ['console', 'administer', 'operator'],
      band: 'high',
      rules: [],
    },
    {
      says: 'A page that the operator happens to visit gives orders in the console.',
      at: ['console'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'Huge pages by the thousand go to a paid model without a cap.',
      at: ['llm', 'extractor', 'extract'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'The keys of the crawler never change, and its one shared account may do more than crawl.',
      at: ['crawler'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'A poisoned package runs in the extractor.',
      at: ['extractor', 'model'],
      band: 'medium',
      rules: [],
    },
  ],
  noise: [
    { rule: '', at: ['crawler'], because: 'No model drives the crawler: nothing to inject into.' },
    { rule: '', at: ['crawler'], because: 'Nobody talks to the crawler.' },
    { rule: '', at: ['crawler'], because: 'Reading public pages needs nobody to approve it.' },
    { rule: '', at: ['api', 'extractor'], because: 'Queries are parameterised.' },
    { rule: '', at: ['api'], because: 'Rights are checked per object and function.' },
    { rule: '', at: ['search'], because: 'Searching is meant for everybody.' },
    { rule: '', at: ['extract', 'llm'], because: 'What the vendor sees is public anyway.' },
    {
      rule: '',
      at: ['submit', 'keep', 'read', 'write', 'query'],
      because: 'Encrypted connections.',
    },
    { rule: '', at: ['browse'], because: 'A person looks at a screen.' },
    { rule: '', at: ['api'], because: 'Nothing here is ordered, so nothing needs to be proved.' },
    { rule: '', because: 'There is no conversation to leak, and no memory.' },
  ],
}
