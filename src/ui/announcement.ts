let current = ''
const listeners = new Set<() => void>()

/**
 * Says something to those who listen to the page, and shows nothing: for what the eye has seen
 * anyway. The same words said again are made to differ, or no screen reader would repeat them.
 */
export function announce(message: string): void {
  current = message === current ? `${message}\u00a0` : message
  for (const listener of listeners) listener()
}

/** What was said last. */
export function lastAnnouncement(): string {
  return current
}

/** Calls back whenever something is said; returns the way to stop it. */
export function onAnnouncement(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
