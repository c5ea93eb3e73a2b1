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
]
