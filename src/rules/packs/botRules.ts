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

/** Who a bot is, the chat platform it lives on and the commands it takes: 0xx. */
export const botRules: readonly Rule[] = [
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
]
