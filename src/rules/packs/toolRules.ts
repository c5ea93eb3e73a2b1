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
]
