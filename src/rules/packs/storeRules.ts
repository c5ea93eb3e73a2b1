import type { Rule } from '../rule'
import { memoryPoisoning } from './store/memory-poisoning'
import { sharedMemoryMisleads } from './store/shared-memory-misleads'
import { indexPoisoning } from './store/index-poisoning'
import { hiddenText } from './store/hidden-text'
import { retrievalIgnoresPermissions } from './store/retrieval-ignores-permissions'
import { unmaskedEmbeddings } from './store/unmasked-embeddings'
import { mixedSessions } from './store/mixed-sessions'
import { keptTooLong } from './store/kept-too-long'
import { unencryptedCopies } from './store/unencrypted-copies'
import { accessTooOpen } from './store/access-too-open'
import { secretsForEveryone } from './store/secrets-for-everyone'
import { unnoticedSecretAccess } from './store/unnoticed-secret-access'
import { unauthenticatedClients } from './store/unauthenticated-clients'
import { writableByReaders } from './store/writable-by-readers'
import { unattributedChanges } from './store/unattributed-changes'
import { dataLostForGood } from './store/data-lost-for-good'
import { singlePointOfFailure } from './store/single-point-of-failure'
import { messagesPileUp } from './store/messages-pile-up'
import { rewrittenAuditTrail } from './store/rewritten-audit-trail'
import { logsLostWithMachine } from './store/logs-lost-with-machine'
import { readableLogs } from './store/readable-logs'
import { unnoticedConfigurationChange } from './store/unnoticed-configuration-change'
import { storedSecrets } from './store/stored-secrets'
import { replacedModel } from './store/replaced-model'
import { hostileModelFile } from './store/hostile-model-file'
import { unreviewedChanges } from './store/unreviewed-changes'
import { backdooredRulesFiles } from './store/backdoored-rules-files'
import { committedSecrets } from './store/committed-secrets'
import { swappedArtefacts } from './store/swapped-artefacts'

/** What bots keep and read: 4xx. */
export const storeRules: readonly Rule[] = [
  memoryPoisoning,
  sharedMemoryMisleads,
  indexPoisoning,
  hiddenText,
  retrievalIgnoresPermissions,
  unmaskedEmbeddings,
  mixedSessions,
  keptTooLong,
  unencryptedCopies,
  accessTooOpen,
  secretsForEveryone,
  unnoticedSecretAccess,
  unauthenticatedClients,
  writableByReaders,
  unattributedChanges,
  dataLostForGood,
  singlePointOfFailure,
  messagesPileUp,
  rewrittenAuditTrail,
  logsLostWithMachine,
  readableLogs,
  unnoticedConfigurationChange,
  storedSecrets,
  replacedModel,
  hostileModelFile,
  unreviewedChanges,
  backdooredRulesFiles,
  committedSecrets,
  swappedArtefacts,
]
