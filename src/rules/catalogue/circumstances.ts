import { all, any, crosses, exists, has, lacks, not, oneOf, overlaps, sure } from '../condition'

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

/** Requests from outside are known to reach it directly. */
export const takesOutsideRequests = sure(oneOf('self.$exposure', 'internet', 'partner'))
