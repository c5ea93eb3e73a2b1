import { all, exists, lacks, oneOf, sure } from '../../condition'

/** What it builds goes live or is handed on. An agent that it starts is not a release. */
export const releasesBuilds = exists(
  'out',
  oneOf(
    'peer.$kind',
    'api',
    'automation-bot',
    'chatbot',
    'gateway',
    'mcp-server',
    'model-store',
    'object-store',
    'package-registry',
    'process',
    'web-client',
    'webhook',
    'worker',
  ),
)

/** Of the whole model: at least five parts are drawn besides people, so that it is past the first sketch. */
export const isMoreThanSketch = exists('adjacent', oneOf('peer.$type', 'process', 'dataStore'), {
  min: 5,
})

/** Of the whole model: several bots, tools and services, each with an account and an owner of its own. */
export const hasSeveralIdentities = exists(
  'adjacent',
  oneOf(
    'peer.$kind',
    'agent',
    'api',
    'automation-bot',
    'chatbot',
    'ci-runner',
    'mcp-server',
    'orchestrator',
    'tool',
    'webhook',
    'worker',
  ),
  { min: 3 },
)

/** Of the whole model: it is known that nobody looks for flaws in any way, which is told as one threat. */
export const isLookedAtByNobody = sure(
  all(lacks('model.secureReviews'), lacks('model.penTesting'), lacks('model.staticAnalysis')),
)
