import type { RulePack } from './pack'
import type { Rule } from '../rule'
import { forgedUpdates } from './bot/forged-updates'
import { replayedUpdates } from './bot/replayed-updates'
import { eventsProcessedTwice } from './bot/events-processed-twice'
import { eventFlood } from './bot/event-flood'
import { lookAlikeBot } from './bot/look-alike-bot'
import { chatAccountTakenForCustomer } from './bot/chat-account-taken-for-customer'
import { stolenSessionIsEnough } from './bot/stolen-session-is-enough'
import { uncheckedCommands } from './bot/unchecked-commands'
import { automatedAccounts } from './bot/automated-accounts'
import { takenForHuman } from './bot/taken-for-human'
import { fullPlatformRights } from './bot/full-platform-rights'
import { excessPermission } from './bot/excess-permission'
import { installableAnywhere } from './bot/installable-anywhere'
import { unrecordedActions } from './bot/unrecorded-actions'
import { deniedOrder } from './bot/denied-order'
import { unprovableAnswers } from './bot/unprovable-answers'
import { readableSecrets } from './bot/readable-secrets'
import { longLivedCredentials } from './bot/long-lived-credentials'
import { secretsInEnvironment } from './bot/secrets-in-environment'
import { secretInAddress } from './bot/secret-in-address'
import { privateAnswerInSharedRoom } from './bot/private-answer-in-shared-room'
import { readsEveryMessage } from './bot/reads-every-message'
import { linkPreviewLeak } from './bot/link-preview-leak'
import { messageFlood } from './bot/message-flood'
import { vendorOutage } from './bot/vendor-outage'
import { coordinatedReports } from './bot/coordinated-reports'
import { harmfulFiles } from './bot/harmful-files'
import { learnedMisbehaviour } from './bot/learned-misbehaviour'
import { manipulatedButtons } from './bot/manipulated-buttons'
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
import { readableOnTheWay } from './connection/readable-on-the-way'
import { alteredOnTheWay } from './connection/altered-on-the-way'
import { unverifiedServer } from './connection/unverified-server'
import { unprovenCaller } from './connection/unproven-caller'
import { storeReachableFromOutside } from './connection/store-reachable-from-outside'
import { sandboxReachesTrustedPart } from './connection/sandbox-reaches-trusted-part'
import { flatZone } from './connection/flat-zone'
import { untestedTenantWall } from './connection/untested-tenant-wall'
import { posedAsOutsider } from './generic/posed-as-outsider'
import { craftedInput } from './generic/crafted-input'
import { deniedRequest } from './generic/denied-request'
import { unrecordedChanges } from './generic/unrecorded-changes'
import { tellingErrors } from './generic/telling-errors'
import { openStoreBehindExposedPart } from './generic/open-store-behind-exposed-part'
import { requestFlood } from './generic/request-flood'
import { sharedStoreLost } from './generic/shared-store-lost'
import { outsideServiceFails } from './generic/outside-service-fails'
import { excessRights } from './generic/excess-rights'

/** Every rule that comes with the app, in the order of their families. */
export const library: readonly Rule[] = [
  forgedUpdates,
  replayedUpdates,
  eventsProcessedTwice,
  eventFlood,
  lookAlikeBot,
  chatAccountTakenForCustomer,
  stolenSessionIsEnough,
  uncheckedCommands,
  automatedAccounts,
  takenForHuman,
  fullPlatformRights,
  excessPermission,
  installableAnywhere,
  unrecordedActions,
  deniedOrder,
  unprovableAnswers,
  readableSecrets,
  longLivedCredentials,
  secretsInEnvironment,
  secretInAddress,
  privateAnswerInSharedRoom,
  readsEveryMessage,
  linkPreviewLeak,
  messageFlood,
  vendorOutage,
  coordinatedReports,
  harmfulFiles,
  learnedMisbehaviour,
  manipulatedButtons,
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
  readableOnTheWay,
  alteredOnTheWay,
  unverifiedServer,
  unprovenCaller,
  storeReachableFromOutside,
  sandboxReachesTrustedPart,
  flatZone,
  untestedTenantWall,
  posedAsOutsider,
  craftedInput,
  deniedRequest,
  unrecordedChanges,
  tellingErrors,
  openStoreBehindExposedPart,
  requestFlood,
  sharedStoreLost,
  outsideServiceFails,
  excessRights,
]

export const libraryPack: RulePack = {
  id: 'corral/bots',
  version: '1.0.0',
  name: 'Bots and agents',
  rules: library,
}
