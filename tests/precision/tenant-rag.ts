import { sketch } from '@/rules/sketch'
import { tenantRagDrawing } from './drawings/tenant-rag'
import type { Opinion } from './opinion'

export const tenantRag: Opinion = {
  title: 'Retrieval service that tenants share',
  model: () => sketch(tenantRagDrawing),
  raises: [
    {
      says: 'All tenants share one index and a filter in our code is all that parts them: one forgotten filter and a tenant reads the contracts of another.',
      at: ['index', 'retriever', 'nearest'],
      band: 'high',
      rules: ['BOT-I-205', 'BOT-E-401'],
    },
    {
      says: 'A question asked by one tenant is answered from the cache with the answer that another tenant was given.',
      at: ['cache'],
      band: 'high',
      rules: ['BOT-I-205', 'BOT-I-402'],
    },
    {
      says: 'A document is fetched by its number and nobody checks whose it is.',
      at: ['api'],
      band: 'high',
      rules: ['BOT-E-102'],
    },
    {
      says: 'An uploaded document speaks to the model in the voice of the system.',
      at: ['assistant', 'ingest'],
      band: 'medium',
      rules: ['BOT-T-202', 'BOT-T-207'],
    },
    {
      says: 'One phished password of our staff opens every tenant, for the console wants no second factor and stands on the internet.',
      at: ['console'],
      band: 'high',
      rules: ['BOT-S-105'],
    },
    {
      says: 'Everybody on our staff may use every function of the console.',
      at: ['console'],
      band: 'high',
      rules: ['BOT-E-103'],
    },
    {
      says: 'Nobody can tell afterwards which of us looked into which tenant.',
      at: ['console'],
      band: 'medium',
      rules: ['BOT-R-101', 'BOT-I-107'],
    },
    {
      says: 'Our staff read the documents of tenants at will and no record of it is kept.',
      at: ['files', 'console', 'support'],
      band: 'medium',
      rules: ['BOT-I-107', 'BOT-R-402'],
    },
    {
      says: 'Files of strangers go to parsers unchecked.',
      at: ['api', 'ingest', 'files'],
      band: 'high',
      rules: ['BOT-T-003'],
    },
    {
      says: 'Import from an address lets a tenant make our network fetch what only our network can reach.',
      at: ['ingest'],
      band: 'high',
      rules: ['BOT-I-104'],
    },
    {
      says: 'A bomb of a document keeps the pipeline busy for everybody.',
      at: ['ingest'],
      band: 'medium',
      rules: ['BOT-D-303'],
    },
    {
      says: 'What a tenant deletes lives on in the index.',
      at: ['index'],
      band: 'medium',
      rules: ['BOT-I-403'],
    },
    {
      says: 'A member plants a document that turns the answers that colleagues get.',
      at: ['ingest', 'index'],
      band: 'medium',
      rules: ['BOT-T-403'],
    },
    {
      says: 'One tenant burns the budget of all.',
      at: ['model', 'assistant', 'api'],
      band: 'medium',
      rules: ['BOT-D-201'],
    },
    {
      says: 'Do we know whether the provider keeps or trains on the documents of our tenants?',
      at: ['model', 'prompt'],
      band: 'medium',
      rules: ['BOT-I-207'],
    },
    {
      says: 'Are remote images in answers blocked? If not, a planted document sends the conversation out.',
      at: ['app'],
      band: 'medium',
      rules: ['BOT-I-103'],
    },
    {
      says: 'More of the documents goes to the provider than the question needs.',
      at: ['assistant', 'prompt'],
      band: 'medium',
      rules: ['BOT-I-206'],
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
      rules: ['BOT-R-651'],
    },
  ],
  noise: [
    { rule: 'BOT-T-102', at: ['api'], because: 'Queries are parameterised.' },
    {
      rule: 'BOT-E-201',
      at: ['assistant'],
      because: 'It can only read and answer, so there is no action to approve.',
    },
    { rule: 'BOT-I-501', because: 'Every connection is encrypted.' },
    { rule: 'BOT-D-101', at: ['api'], because: 'Rates are limited and callers are authenticated.' },
    { rule: 'BOT-S-101', at: ['api'], because: 'Rates are limited and callers are authenticated.' },
    { rule: 'BOT-D-401', at: ['files', 'index'], because: 'Backups exist.' },
    {
      rule: 'BOT-S-005',
      at: ['assistant'],
      because: 'Nobody is in a group with it, and it does not learn from chats.',
    },
    {
      rule: 'BOT-T-004',
      at: ['assistant'],
      because: 'Nobody is in a group with it, and it does not learn from chats.',
    },
    {
      rule: 'BOT-I-205',
      at: ['accounts'],
      because: 'Tenants are kept apart in the accounts by the platform.',
    },
    {
      rule: 'BOT-T-105',
      at: ['console'],
      because: 'It renders no rich output and is protected against forged requests.',
    },
    {
      rule: 'BOT-T-104',
      at: ['console'],
      because: 'It renders no rich output and is protected against forged requests.',
    },
  ],
}
