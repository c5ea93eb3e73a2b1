import { any, exists, oneOf } from '../condition'

/** It talks with people through a chat platform, directly or by a webhook. */
export const onChatPlatform = any(
  exists('in', oneOf('peer.$kind', 'messaging-platform', 'webhook')),
  exists('out', oneOf('peer.$kind', 'messaging-platform')),
)
