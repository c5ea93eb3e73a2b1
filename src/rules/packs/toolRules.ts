import type { Rule } from '../rule'
import { openToolServer } from './tool/open-tool-server'
import { unvettedTools } from './tool/unvetted-tools'
import { guessableHandles } from './tool/guessable-handles'
import { reboundName } from './tool/rebound-name'
import { falsePeer } from './tool/false-peer'
import { poisonedToolDescription } from './tool/poisoned-tool-description'
import { shadowedTool } from './tool/shadowed-tool'
import { escapingArguments } from './tool/escaping-arguments'
import { forgedAgentMessage } from './tool/forged-agent-message'
import { leftoversInSandbox } from './tool/leftovers-in-sandbox'
import { unrecordedToolCalls } from './tool/unrecorded-tool-calls'
import { disputedAgreement } from './tool/disputed-agreement'
import { anyRecipient } from './tool/any-recipient'
import { tokensInContext } from './tool/tokens-in-context'
import { oversharingWithServices } from './tool/oversharing-with-services'
import { openWayOut } from './tool/open-way-out'
import { unlimitedToolCalls } from './tool/unlimited-tool-calls'
import { destructiveTool } from './tool/destructive-tool'
import { exhaustingJobs } from './tool/exhausting-jobs'
import { cascadingResult } from './tool/cascading-result'
import { passedOnToken } from './tool/passed-on-token'
import { toolWithExcessRights } from './tool/tool-with-excess-rights'
import { toolServesEveryUser } from './tool/tool-serves-every-user'
import { unconfinedToolServer } from './tool/unconfined-tool-server'
import { reusedConsent } from './tool/reused-consent'
import { sandboxEscape } from './tool/sandbox-escape'
import { fullRightsDelegated } from './tool/full-rights-delegated'
import { agentsApproveAgents } from './tool/agents-approve-agents'

/** Tools, MCP servers, sandboxes and agents among agents: 3xx. */
export const toolRules: readonly Rule[] = [
  openToolServer,
  unvettedTools,
  guessableHandles,
  reboundName,
  falsePeer,
  poisonedToolDescription,
  shadowedTool,
  escapingArguments,
  forgedAgentMessage,
  leftoversInSandbox,
  unrecordedToolCalls,
  disputedAgreement,
  anyRecipient,
  tokensInContext,
  oversharingWithServices,
  openWayOut,
  unlimitedToolCalls,
  destructiveTool,
  exhaustingJobs,
  cascadingResult,
  passedOnToken,
  toolWithExcessRights,
  toolServesEveryUser,
  unconfinedToolServer,
  reusedConsent,
  sandboxEscape,
  fullRightsDelegated,
  agentsApproveAgents,
]
