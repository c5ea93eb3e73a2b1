/** How much of a file is looked at. What is beyond is no threat model, or not one to work with here. */
export interface Limits {
  /** In characters. */
  readonly size: number
  /** In levels of nesting. */
  readonly depth: number
  readonly records: number
}

export const foreignLimits: Limits = { size: 20 * 1024 * 1024, depth: 48, records: 50_000 }

/*
 * Corral's own files hold the snapshots of their reviews, and what was kept of other tools' files, a
 * few levels deeper than it was there. What Corral opened and wrote, it must open again.
 */
export const ownLimits: Limits = { size: 256 * 1024 * 1024, depth: 64, records: 200_000 }

/** The limits for a text: Corral writes the name of its schema first, so its files are known at once. */
export function limitsFor(text: string): Limits {
  return /^\s*\{\s*"\$schema"\s*:\s*"corral-/.test(text.slice(0, 200)) ? ownLimits : foreignLimits
}
