/** Things a bot can do that hurt when they are done wrongly. */
export const highImpactActions = [
  'move-money',
  'delete-data',
  'moderate-users',
  'manage-access',
  'execute-code',
  'run-shell',
  'deploy',
  'approve-changes',
  'modify-own-config',
  'spawn-agents',
  'send-email',
] as const

/** Things a bot can do that carry data out. */
export const outwardActions = [
  'send-message',
  'send-email',
  'call-external-api',
  'browse-web',
  'run-shell',
  'execute-code',
] as const
