import type { Asked } from './finding'

/** True, false, or unknown: then it is the questions that can still settle it. */
export type Verdict = boolean | readonly Asked[]

/** Whether a verdict is settled. */
export function isSettled(verdict: Verdict): verdict is boolean {
  return typeof verdict === 'boolean'
}

/** Kleene's *not*: what is unknown stays so, with the same questions. */
export function opposite(verdict: Verdict): Verdict {
  return isSettled(verdict) ? !verdict : verdict
}
