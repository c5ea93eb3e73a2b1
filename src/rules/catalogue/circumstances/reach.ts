import {
  type Condition,
  type Path,
  all,
  any,
  crosses,
  exists,
  has,
  lacks,
  not,
  oneOf,
  overlaps,
  sure,
} from '../../condition'

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

/** It is not known to let everybody in, so that there is a sign-in which can be stolen or forged. */
export const hasLogin = not(sure(lacks('self.authenticatesCallers')))

/** A flow joins it to something else. */
export const isConnected = exists(
  'adjacent',
  oneOf('peer.$type', 'externalEntity', 'process', 'dataStore'),
)

/** Nothing proves which agent it is. */
export const provesNoIdentity = all(
  lacks('self.workloadIdentity'),
  not(sure(oneOf('self.identityModel', 'own-service-identity'))),
)
