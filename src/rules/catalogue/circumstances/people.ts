import { all, any, atLeast, exists, has, lacks, not, oneOf, overlaps, sure } from '../../condition'

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

/** It works through files or records that users put into a store. */
export const readsUploads = exists(
  'out',
  all(
    oneOf('peer.$kind', 'object-store', 'database', 'data-store'),
    exists('in', sure(has('peer.$userInput')), { of: 'peer' }),
  ),
)

/** What people write comes to it straight, or through one or two other bots or tools. */
export const worksForPeople = any(
  has('self.$userFacing'),
  exists('in', any(has('peer.$userFacing'), exists('in', has('peer.$userFacing'), { of: 'peer' }))),
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

/** Of a console: those who use it see what people wrote, or who they are. */
export const showsPeople = all(
  atLeast('self.$C', 3),
  overlaps('self.$classes', 'conversation', 'pii', 'special-pii', 'account-data'),
)
