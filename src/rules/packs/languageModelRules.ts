import type { Rule } from '../rule'
import { excessiveAgency } from './language-model/excessive-agency'
import { toolsWithoutPolicy } from './language-model/tools-without-policy'
import { confusedDeputy } from './language-model/confused-deputy'
import { unconfinedCode } from './language-model/unconfined-code'
import { jailbreak } from './language-model/jailbreak'
import { rewritesItself } from './language-model/rewrites-itself'
import { noWayToStop } from './language-model/no-way-to-stop'
import { failsOpen } from './language-model/fails-open'
import { wayAroundGuardrail } from './language-model/way-around-guardrail'
import { unrecordedRuns } from './language-model/unrecorded-runs'
import { untraceableEffects } from './language-model/untraceable-effects'
import { sharedAgentIdentity } from './language-model/shared-agent-identity'
import { deceivedUsers } from './language-model/deceived-users'
import { openModelServer } from './language-model/open-model-server'
import { userOverridesInstructions } from './language-model/user-overrides-instructions'
import { instructionsInOutsideContent } from './language-model/instructions-in-outside-content'
import { inventedAnswers } from './language-model/invented-answers'
import { evadedFilter } from './language-model/evaded-filter'
import { silentModelChange } from './language-model/silent-model-change'
import { uncheckedModelOutput } from './language-model/unchecked-model-output'
import { instructionsInFiles } from './language-model/instructions-in-files'
import { loosenedFilter } from './language-model/loosened-filter'
import { confidentialAnswers } from './language-model/confidential-answers'
import { secretsInPrompt } from './language-model/secrets-in-prompt'
import { extractedPrompt } from './language-model/extracted-prompt'
import { mixedConversations } from './language-model/mixed-conversations'
import { tenantsSeeEachOther } from './language-model/tenants-see-each-other'
import { sensitiveDataToVendor } from './language-model/sensitive-data-to-vendor'
import { vendorKeepsData } from './language-model/vendor-keeps-data'
import { copiedModel } from './language-model/copied-model'
import { privateDataCarriedOut } from './language-model/private-data-carried-out'
import { runawayBill } from './language-model/runaway-bill'
import { runawayAgent } from './language-model/runaway-agent'

/** Models, prompts and what a model is let do: 2xx. */
export const languageModelRules: readonly Rule[] = [
  excessiveAgency,
  toolsWithoutPolicy,
  confusedDeputy,
  unconfinedCode,
  jailbreak,
  rewritesItself,
  noWayToStop,
  failsOpen,
  wayAroundGuardrail,
  unrecordedRuns,
  untraceableEffects,
  sharedAgentIdentity,
  deceivedUsers,
  openModelServer,
  userOverridesInstructions,
  instructionsInOutsideContent,
  inventedAnswers,
  evadedFilter,
  silentModelChange,
  uncheckedModelOutput,
  instructionsInFiles,
  loosenedFilter,
  confidentialAnswers,
  secretsInPrompt,
  extractedPrompt,
  mixedConversations,
  tenantsSeeEachOther,
  sensitiveDataToVendor,
  vendorKeepsData,
  copiedModel,
  privateDataCarriedOut,
  runawayBill,
  runawayAgent,
]
