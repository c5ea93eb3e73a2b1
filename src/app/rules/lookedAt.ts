let last: string | null = null

/** The rule that somebody looks at, for the list to go on from when they come back. */
export const lookedAt = {
  is(id: string): void {
    last = id
  },
  /** The rule, once. */
  take(): string | null {
    const id = last
    last = null
    return id
  },
}
