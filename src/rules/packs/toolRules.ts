import type { Rule } from '../rule'

/** Tools, MCP servers, sandboxes and agents among agents: 3xx. */
export const toolRules: readonly Rule[] = []
