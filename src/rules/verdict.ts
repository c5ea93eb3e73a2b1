import type { Asked } from './finding'

/** True, false, or unknown: then it is the questions that can still settle it. */
export type Verdict = boolean | readonly Asked[]

/** Whether a verdict is settled. */
export function isSettled(verdict: Verdict): verdict is boolean {
  return typeof verdict === 'boolean'
}

/** Kleene's *and*: false wins, and only what is still unknown has questions. */
export function both(verdicts: readonly Verdict[]): Verdict {
  return combine(verdicts, false)
}

/** Kleene's *or*: true wins, and only what is still unknown has questions. */
export function either(verdicts: readonly Verdict[]): Verdict {
  return combine(verdicts, true)
}

function combine(verdicts: readonly Verdict[], winner: boolean): Verdict {
  let open: readonly Asked[] | undefined
  for (const verdict of verdicts) {
    if (verdict === winner) return winner
    if (!isSettled(verdict)) open = open ? [...open, ...verdict] : verdict
  }
  return open ?? !winner
}

/** Kleene's *not*: what is unknown stays so, with the same questions. */
export function opposite(verdict: Verdict): Verdict {
  return isSettled(verdict) ? !verdict : verdict
}
