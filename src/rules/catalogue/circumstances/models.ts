import { type Condition, all, any, exists, has, not, oneOf, sure } from '../../condition'

/** It loads a model from a file of ours. Where the store of that file is drawn, it is asked about there. */
export const runsModelFile = any(
  oneOf('self.$kind', 'model-store'),
  all(
    not(exists('adjacent', oneOf('peer.$kind', 'model-store'))),
    oneOf('self.hosting', 'self-hosted', 'on-device'),
  ),
)

/** It is ours to configure; somebody else's tool server is theirs to protect. */
export const isRunByUs = not(
  any(oneOf('self.$zone', 'third-party'), oneOf('self.hosting', 'third-party')),
)

/** A tool server of ours that is called over a network. One of the two is asked once the other is known. */
export const servesToolsOverHttp = any(
  all(sure(isRunByUs), oneOf('self.mcpTransport', 'http')),
  all(sure(oneOf('self.mcpTransport', 'http')), isRunByUs),
)

/** A model decides what it is called with, straight or through what stands between. */
export const isCalledByModel = exists(
  'in',
  any(
    has('peer.$llmDriven'),
    all(
      oneOf('peer.$kind', 'gateway', 'guardrail', 'tool', 'mcp-server'),
      exists('in', has('peer.$llmDriven'), { of: 'peer' }),
    ),
  ),
)

/** It uses tools, straight or through a gateway: so many of which (as `peer`) something more is true. */
export const usesTools = (min: number, ...more: readonly Condition[]): Condition => {
  const isTool = all(oneOf('peer.$kind', 'mcp-server', 'tool'), ...more)
  return any(
    exists('out', isTool, { min }),
    exists('out', all(oneOf('peer.$kind', 'gateway'), exists('out', isTool, { of: 'peer', min }))),
  )
}

/** It uses tools that somebody else runs. */
const usesToolsOfOthers = usesTools(
  1,
  any(oneOf('peer.$zone', 'third-party'), oneOf('peer.hosting', 'third-party')),
)

/** A model chooses among tools that others can offer or change. */
export const toolsComeFromOthers = all(
  has('self.$llmDriven'),
  any(sure(oneOf('self.toolLoading', 'static-unpinned', 'dynamic-discovery')), usesToolsOfOthers),
)

/** A language model decides what it does. Of a worker somebody has to say so before it counts. */
export const isLedByModel = any(
  sure(has('self.$llmDriven')),
  all(not(oneOf('self.$kind', 'worker')), has('self.$llmDriven')),
)

/** A vendor runs it, in a zone of its own or by what was said. */
export const isRunByVendor = any(
  oneOf('self.$zone', 'third-party'),
  oneOf('self.hosting', 'third-party'),
)
