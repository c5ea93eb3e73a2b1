import { sketch } from '@/rules/sketch'
import { tenantRagDrawing } from './drawings/tenant-rag'
import type { Opinion } from './opinion'

export const tenantRag: Opinion = {
  title: 'a retrieval service that tenants share',
  model: () => sketch(tenantRagDrawing),
  raises: [
    {
      says: 'All tenants share one index and a filter in our code is all that parts them: one forgotten filter and a tenant reads the contracts of another.',
      at: ['index', 'retriever', 'nearest'],
      band: 'high',
      rules: [],
    },
    {
      says: 'A question asked by one tenant is answered from the cache with the answer that another tenant was given.',
      at: ['cache'],
      band: 'high',
      rules: [],
    },
    {
      says: 'A document is fetched by its number and nobody checks whose it is.',
      at: ['api'],
      band: 'high',
      rules: [],
    },
    {
      says: 'An uploaded document speaks to the model in the voice of the system.',
      at: ['assistant', 'ingest'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'One phished password of our staff opens every tenant, for the console wants no second factor and stands on the internet.',
      at: ['console'],
      band: 'high',
      rules: [],
    },
    {
      says: 'Everybody on our staff may use every function of the console.',
      at: ['console'],
      band: 'high',
      rules: [],
    },
    {
      says: 'Nobody can tell afterwards which of us looked into which tenant.',
      at: ['console'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'Our staff read the documents of tenants at will and no record of it is kept.',
      at: ['files', 'console', 'support'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'Files of strangers go to parsers unchecked.',
      at: ['api', 'ingest', 'files'],
      band: 'high',
      rules: [],
    },
    {
      says: 'Import from an address lets a tenant make our network fetch what only our network can reach.',
      at: ['ingest'],
      band: 'high',
      rules: [],
    },
    {
      says: 'A bomb of a document keeps the pipeline busy for everybody.',
      at: ['ingest'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'What a tenant deletes lives on in the index.',
      at: ['index'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'A member plants a document that turns the answers that colleagues get.',
      at: ['ingest', 'index'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'One tenant burns the budget of all.',
      at: ['model', 'assistant', 'api'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'Do we know whether the provider keeps or trains on the documents of our tenants?',
      at: ['model', 'prompt'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'Are remote images in answers blocked? If not, a planted document sends the conversation out.',
      at: ['app'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'More of the documents goes to the provider than the question needs.',
      at: ['assistant', 'prompt'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'Keys of integrations live for years and a leaked one is not noticed.',
      at: ['call', 'integration', 'api', 'accounts', 'model'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'A tenant or a thief who empties the index question by question raises no alarm.',
      at: ['model'],
      band: 'medium',
      rules: [],
    },
  ],
  noise: [
    { rule: '', at: ['api'], because: 'Queries are parameterised.' },
    {
      rule: '',
      at: ['assistant'],
      because: 'It can only read and answer, so there is no action to approve.',
    },
    { rule: '', because: 'Every connection is encrypted.' },
    { rule: '', at: ['api'], because: 'Rates are limited and callers are authenticated.' },
    { rule: '', at: ['files', 'index'], because: 'Backups exist.' },
    {
      rule: '',
      at: ['assistant'],
      because: 'Nobody is in a group with it, and it does not learn from chats.',
    },
    {
      rule: '',
      at: ['accounts'],
      because: 'Tenants are kept apart in the accounts by the platform.',
    },
    {
      rule: '',
      at: ['console'],
      because: 'It renders no rich output and is protected against forged requests.',
    },
  ],
}
