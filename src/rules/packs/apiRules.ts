import type { Rule } from '../rule'
import { abusedBusinessFlow } from './api/abused-business-flow'
import { administratorTakenOver } from './api/administrator-taken-over'
import { aroundTheGateway } from './api/around-the-gateway'
import { callsWithoutLimit } from './api/calls-without-limit'
import { consoleOnTheInternet } from './api/console-on-the-internet'
import { crossSiteRequest } from './api/cross-site-request'
import { crossSiteSocket } from './api/cross-site-socket'
import { endlessLoginAttempts } from './api/endless-login-attempts'
import { excessFields } from './api/excess-fields'
import { excessServiceRights } from './api/excess-service-rights'
import { foreignTokens } from './api/foreign-tokens'
import { internalAddressesFetched } from './api/internal-addresses-fetched'
import { internalsInErrors } from './api/internals-in-errors'
import { keysInClient } from './api/keys-in-client'
import { looseRedirects } from './api/loose-redirects'
import { malformedInput } from './api/malformed-input'
import { onePersonChangesBot } from './api/one-person-changes-bot'
import { orderExecutedTwice } from './api/order-executed-twice'
import { outputRunsAsScript } from './api/output-runs-as-script'
import { oversizedInput } from './api/oversized-input'
import { picturesCarryDataOut } from './api/pictures-carry-data-out'
import { promptBuiltInClient } from './api/prompt-built-in-client'
import { queryInjection } from './api/query-injection'
import { recordsOfOthers } from './api/records-of-others'
import { scrapedContent } from './api/scraped-content'
import { scriptsOfOthers } from './api/scripts-of-others'
import { servesAnybody } from './api/serves-anybody'
import { solvedChallenges } from './api/solved-challenges'
import { stolenPasswords } from './api/stolen-passwords'
import { stolenSession } from './api/stolen-session'
import { trustedThirdParty } from './api/trusted-third-party'
import { unguardedFunctions } from './api/unguarded-functions'
import { unnoticedReading } from './api/unnoticed-reading'
import { unrecordedRequests } from './api/unrecorded-requests'
import { unreviewedPromptChanges } from './api/unreviewed-prompt-changes'

/** APIs, gateways, web clients and consoles: 1xx. */
export const apiRules: readonly Rule[] = [
  servesAnybody,
  stolenPasswords,
  stolenSession,
  foreignTokens,
  administratorTakenOver,
  endlessLoginAttempts,
  crossSiteSocket,
  looseRedirects,
  solvedChallenges,
  malformedInput,
  queryInjection,
  orderExecutedTwice,
  crossSiteRequest,
  outputRunsAsScript,
  promptBuiltInClient,
  unreviewedPromptChanges,
  trustedThirdParty,
  unrecordedRequests,
  excessFields,
  internalsInErrors,
  picturesCarryDataOut,
  internalAddressesFetched,
  keysInClient,
  scrapedContent,
  unnoticedReading,
  scriptsOfOthers,
  callsWithoutLimit,
  oversizedInput,
  abusedBusinessFlow,
  excessServiceRights,
  recordsOfOthers,
  unguardedFunctions,
  aroundTheGateway,
  consoleOnTheInternet,
  onePersonChangesBot,
]
