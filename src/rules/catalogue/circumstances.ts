import {
  all,
  any,
  atLeast,
  crosses,
  exists,
  has,
  lacks,
  not,
  oneOf,
  overlaps,
  sure,
  type Condition,
  type Path,
} from '../condition'

/** It talks with people through a chat platform, directly or by a webhook. */
export const onChatPlatform = any(
  exists('in', oneOf('peer.$kind', 'messaging-platform', 'webhook')),
  exists('out', oneOf('peer.$kind', 'messaging-platform')),
)

/** Several people read what it says. Asked only of bots that are on a chat platform. */
export const inSharedRoom = all(
  any(sure(has('self.groupChat')), onChatPlatform),
  has('self.groupChat'),
)

/** It has a token or a key of its own, since it is said to prove itself or calls what nobody serves without. */
export const holdsSecrets = any(
  overlaps('self.$ownClasses', 'credentials'),
  exists('out', sure(has('flow.authenticated'))),
  exists(
    'adjacent',
    all(
      oneOf('peer.$kind', 'messaging-platform', 'third-party-api', 'identity-provider'),
      not(sure(lacks('flow.authenticated'))),
    ),
  ),
)

/** Stores that are often plain files, so that a connection to one says little about how it is reached. */
const oftenFiles = oneOf('self.$kind', 'config-store', 'log-store')

/** Somebody reaches it over a network, rather than from within one program or by opening a file. */
export const servedOverNetwork = any(
  all(
    not(oftenFiles),
    exists('adjacent', not(sure(oneOf('flow.protocol', 'in-process', 'stdio')))),
  ),
  all(
    oftenFiles,
    exists(
      'adjacent',
      any(
        crosses(),
        sure(oneOf('flow.protocol', 'https', 'http', 'wss', 'grpc', 'sql', 'amqp', 'mqtt', 'ssh')),
      ),
    ),
  ),
)

/** At least one connection to it on which the other side does not prove who it is. */
export const hasUnprovenClients = exists(
  'adjacent',
  not(
    sure(
      any(
        has('flow.authenticated'),
        has('flow.mutualAuth'),
        oneOf('flow.protocol', 'in-process', 'stdio'),
      ),
    ),
  ),
)

/** It is known to serve whoever asks, so that it has no identities yet whose access could be limited. */
export const servesWhoeverAsks = all(sure(lacks('self.authenticatesCallers')), hasUnprovenClients)

/** It loads a model from a file of ours. Where the store of that file is drawn, it is asked about there. */
export const runsModelFile = any(
  oneOf('self.$kind', 'model-store'),
  all(
    not(exists('adjacent', oneOf('peer.$kind', 'model-store'))),
    oneOf('self.hosting', 'self-hosted', 'on-device'),
  ),
)

/** One end of a connection is ours; how two outsiders talk to each other is not for us to protect. */
export const isOurs = not(
  all(oneOf('source.$type', 'externalEntity'), oneOf('target.$type', 'externalEntity')),
)

/** It leaves the zone that it starts in, or would if somebody had drawn where outsiders begin. */
export const leavesItsZone = any(
  crosses(),
  all(
    oneOf('source.$zone', 'none'),
    oneOf('target.$zone', 'none'),
    any(oneOf('source.$type', 'externalEntity'), oneOf('target.$type', 'externalEntity')),
  ),
)

/** A memory of several agents in which any of them can write what the others take for their own plan. */
export const misleadsOtherAgents = all(
  oneOf('self.$kind', 'memory'),
  exists('in', oneOf('peer.$kind', 'agent', 'orchestrator'), { min: 2 }),
  any(lacks('self.tracksProvenance'), lacks('self.restrictsAccess')),
)

/** It works through files or records that users put into a store. */
export const readsUploads = exists(
  'out',
  all(
    oneOf('peer.$kind', 'object-store', 'database', 'data-store'),
    exists('in', sure(has('peer.$userInput')), { of: 'peer' }),
  ),
)

/** Requests from outside are known to reach it directly. */
export const takesOutsideRequests = sure(oneOf('self.$exposure', 'internet', 'partner'))

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

/** Requests from outside reach it, directly, through a gateway or from a client in the hands of people. */
export const servesOutsiders = any(
  takesOutsideRequests,
  exists(
    'in',
    all(
      oneOf('peer.$kind', 'web-client', 'gateway'),
      sure(oneOf('peer.$exposure', 'internet', 'partner', 'indirect')),
    ),
  ),
)

/** Somebody has answered it, one way or the other. Where nobody has, nothing is asked. */
export const isAnswered = (path: Path): Condition => sure(any(has(path), lacks(path)))

/** It can do more than read and answer, by itself or through its tools. Code in a sandbox is not counted. */
export const changesThings = overlaps(
  'self.$effectiveActions',
  'write-data',
  'delete-data',
  'move-money',
  'moderate-users',
  'manage-access',
  'send-email',
  'run-shell',
  'deploy',
  'approve-changes',
  'spawn-agents',
  'modify-own-config',
)

/** It is let act before a person has agreed. */
export const actsByItself = oneOf('self.autonomy', 'acts-within-limits', 'fully-autonomous')

/** What people write comes to it straight, or through one or two other bots or tools. */
export const worksForPeople = any(
  has('self.$userFacing'),
  exists('in', any(has('peer.$userFacing'), exists('in', has('peer.$userFacing'), { of: 'peer' }))),
)

/** It runs code or commands that somebody wrote while it ran, and not in a sandbox of its own. */
export const runsGeneratedCode = any(
  overlaps('self.actions', 'run-shell'),
  sure(overlaps('self.outputSinks', 'shell')),
  all(
    any(
      overlaps('self.actions', 'execute-code'),
      sure(overlaps('self.outputSinks', 'code-interpreter')),
    ),
    not(exists('out', oneOf('peer.$kind', 'code-sandbox'))),
  ),
)

/** A bot that brings what it is about to do to somebody: it is not known to act without, or only to suggest. */
const asksForApproval = all(
  oneOf('peer.$kind', 'chatbot', 'automation-bot', 'agent', 'orchestrator'),
  not(sure(oneOf('peer.autonomy', 'suggest-only'))),
  any(sure(oneOf('peer.autonomy', 'human-approves')), not(sure(lacks('peer.humanApproval')))),
)

/** What hands a request for approval on to the person. */
const carriesRequests = oneOf(
  'peer.$kind',
  'api',
  'worker',
  'queue',
  'webhook',
  'web-client',
  'admin-console',
  'messaging-platform',
)

/** A person releases what a bot wants to do, of which (as `peer`) something more is true. */
export const approvesFor = (...more: readonly Condition[]): Condition =>
  any(
    exists(
      'in',
      any(
        all(asksForApproval, ...more),
        all(carriesRequests, exists('in', all(asksForApproval, ...more), { of: 'peer' })),
      ),
    ),
    // Only the answer is drawn: the person decides where the bot has asked.
    exists(
      'out',
      all(
        oneOf('peer.$kind', 'messaging-platform', 'web-client', 'admin-console'),
        exists('in', all(asksForApproval, ...more), { of: 'peer' }),
      ),
    ),
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

/** Neither it nor a guardrail or gateway beside it checks what it says to people. */
export const answersUnfiltered = all(
  lacks('self.filtersOutput'),
  not(
    sure(
      exists(
        'adjacent',
        all(oneOf('peer.$kind', 'guardrail', 'gateway'), has('peer.filtersOutput')),
      ),
    ),
  ),
)

/**
 * It has in it what the person who asks may not know, and more than their own conversation. Services,
 * tools and retrievers that fetch things for it are asked themselves whose rights count.
 */
export const knowsMoreThanItsUsers = all(
  not(sure(any(oneOf('self.identityModel', 'user-delegated'), has('self.enforcesUserAuthz')))),
  any(
    all(
      atLeast('self.$ownC', 3),
      overlaps(
        'self.$ownClasses',
        'pii',
        'special-pii',
        'account-data',
        'payment',
        'business-secret',
        'source-code',
      ),
    ),
    exists('out', all(oneOf('peer.$kind', 'vector-store'), atLeast('flow.$C', 3))),
  ),
)

/** What keeps things that one person may have and another may not. Tools and retrievers are asked themselves. */
export const holdsThingsOfPeople = all(
  oneOf('peer.$kind', 'api', 'third-party-api', 'database', 'object-store', 'code-repo'),
  any(atLeast('flow.$C', 2), atLeast('peer.$ownC', 2)),
)

/** It fetches such things with rights of its own, and nobody checks those of the person who asks. */
export const servesAllWithItsOwnRights = all(
  oneOf('self.identityModel', 'shared-service-account', 'own-service-identity'),
  not(sure(has('self.enforcesUserAuthz'))),
  exists('out', all(holdsThingsOfPeople, not(sure(has('peer.enforcesUserAuthz'))))),
)

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

/** It is not known to let everybody in, so that there is a sign-in which can be stolen or forged. */
export const hasLogin = not(sure(lacks('self.authenticatesCallers')))

/** A flow joins it to something else. */
export const isConnected = exists(
  'adjacent',
  oneOf('peer.$type', 'externalEntity', 'process', 'dataStore'),
)

/** Something that one person could gain by, or do harm with. */
const actsOnMoneyOrAccess = overlaps(
  'peer.$effectiveActions',
  'move-money',
  'manage-access',
  'deploy',
  'approve-changes',
)

/** Of a console: what it sets, straight or through what it writes to, is known to act on money or access. */
export const steersMoneyOrAccess = sure(
  exists('out', any(actsOnMoneyOrAccess, exists('adjacent', actsOnMoneyOrAccess, { of: 'peer' }))),
)

/** Of a console: those who use it see what people wrote, or who they are. */
export const showsPeople = all(
  atLeast('self.$C', 3),
  overlaps('self.$classes', 'conversation', 'pii', 'special-pii', 'account-data'),
)

/** A receiver within the program of a bot: rights and errors are those of the bot, which is asked itself. */
export const runsInsideBot = all(
  oneOf('self.$kind', 'webhook'),
  exists(
    'out',
    all(
      oneOf('peer.$kind', 'chatbot', 'automation-bot', 'agent', 'orchestrator'),
      sure(oneOf('flow.protocol', 'in-process', 'stdio')),
    ),
  ),
)

/** An agent or a robot that others could be taken for: there are others, or it shares an account. */
export const couldBeAnotherAgent = any(
  all(
    oneOf('self.$kind', 'agent', 'orchestrator'),
    any(has('self.$multiAgent'), sure(oneOf('self.identityModel', 'shared-service-account'))),
  ),
  all(
    oneOf('self.$kind', 'automation-bot'),
    sure(oneOf('self.identityModel', 'shared-service-account')),
  ),
)

/** Nothing proves which agent it is. */
export const provesNoIdentity = all(
  lacks('self.workloadIdentity'),
  not(sure(oneOf('self.identityModel', 'own-service-identity'))),
)
