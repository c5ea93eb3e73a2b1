import { all, any, exists, has, lacks, not, oneOf, overlaps, sure } from '../condition'

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
