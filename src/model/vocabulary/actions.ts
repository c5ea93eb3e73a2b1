/** Things a bot can do that carry data out. */
export const outwardActions = [
  'send-message',
  'send-email',
  'call-external-api',
  'browse-web',
  'run-shell',
  'execute-code',
] as const
