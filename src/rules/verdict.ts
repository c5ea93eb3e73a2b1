import type { Asked } from './finding'

/** What is not known, and the questions whose answers would settle it. */
export interface Unknown {
  readonly waitsFor: readonly Asked[]
}

/** True, false, or unknown. */
export type Verdict = boolean | Unknown

/** Whether a verdict is settled. */
export function isSettled(verdict: Verdict): verdict is boolean {
  return typeof verdict === 'boolean'
}

/** Kleene's *not*: what is unknown stays so, with the same questions. */
export function opposite(verdict: Verdict): Verdict {
  return isSettled(verdict) ? !verdict : verdict
}

/** What hangs on two unknowns. */
export function andAlso(one: Unknown | undefined, other: Unknown): Unknown {
  return one ? new Both(one, other) : other
}

/**
 * Questions are put together when somebody asks for them, since most of what is unknown on the way is
 * settled by something else in the end.
 */
class Both implements Unknown {
  readonly #one: Unknown
  readonly #other: Unknown

  constructor(one: Unknown, other: Unknown) {
    this.#one = one
    this.#other = other
  }

  get waitsFor(): readonly Asked[] {
    return [...this.#one.waitsFor, ...this.#other.waitsFor]
  }
}
