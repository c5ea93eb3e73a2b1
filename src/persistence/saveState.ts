/** Why something could not be stored. */
export type FailureReason = 'quota' | 'denied' | 'closed' | 'outdated' | 'unknown'

/** Whether what is on the screen is stored. Times are milliseconds since 1970. */
export type SaveState =
  | { readonly status: 'saved' }
  | { readonly status: 'saving'; readonly since: number }
  | Failure

/** Something is not stored. */
export interface Failure {
  readonly status: 'failed'
  readonly reason: FailureReason
  /** What happened and what to do about it, in a sentence or two. */
  readonly message: string
  readonly since: number
}

const reasonByName: { readonly [name: string]: FailureReason } = {
  OutdatedError: 'outdated',
  QuotaExceededError: 'quota',
  MissingAPIError: 'denied',
  OpenFailedError: 'denied',
  SecurityError: 'denied',
  NotAllowedError: 'denied',
  DatabaseClosedError: 'closed',
  InvalidStateError: 'closed',
}

/** Dexie reports the abort of a transaction and keeps the cause inside, sometimes several deep. */
export function failureReasonOf(error: unknown): FailureReason {
  const reasons = new Set(namesIn(error).map((name) => reasonByName[name]))
  const order: readonly FailureReason[] = ['outdated', 'quota', 'denied', 'closed']
  return order.find((reason) => reasons.has(reason)) ?? 'unknown'
}

function namesIn(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 5) return []
  const name = 'name' in error && typeof error.name === 'string' ? [error.name] : []
  const inner = 'inner' in error ? namesIn(error.inner, depth + 1) : []
  return [...name, ...inner]
}

/** A failure that began now, in words for the person whose work it is. */
export function failureState(reason: FailureReason, error?: unknown): Failure {
  return { status: 'failed', reason, message: messageOf(reason, error), since: Date.now() }
}

function messageOf(reason: FailureReason, error?: unknown): string {
  switch (reason) {
    case 'quota':
      return 'This browser has no room left. Export the model now, then free disk space or delete models you no longer need. Saving goes on by itself.'
    case 'denied':
      return 'This browser does not let Corral store anything, so your work is only in this tab. Export the model before you close it.'
    case 'closed':
      return 'The browser closed the database. Corral keeps trying; export the model if this lasts.'
    case 'outdated':
      return 'A newer version of Corral is open in another tab. Export the model if you changed it here, then reload this page.'
    case 'unknown':
      return `The browser could not store your work (${wordsOf(error)}). Corral keeps trying; export the model now.`
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 200) : 'it did not say why'
}
