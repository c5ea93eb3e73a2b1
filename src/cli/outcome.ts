/** What came of a command. */
export interface Outcome {
  /** 0: done. 1: threats stand that a check is to fail on, or reviews are not what was signed. */
  readonly code: 0 | 1
  /** The result. */
  readonly output: string
  /** What is worth knowing beside it. */
  readonly notes: string
}

/** A command that did what it was asked to. */
export function done(output: string, notes = ''): Outcome {
  return { code: 0, output, notes }
}
