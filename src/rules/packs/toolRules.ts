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
  passedOnToken,
  toolWithExcessRights,
  toolServesEveryUser,
  unconfinedToolServer,
  reusedConsent,
  sandboxEscape,
  fullRightsDelegated,
  agentsApproveAgents,
]
