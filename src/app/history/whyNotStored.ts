import { failureReasonOf, failureState } from '@/persistence/saveState'

/** Why something could not be stored, in words for the person who wanted it. */
export function whyNotStored(error: unknown): string {
  return failureState(failureReasonOf(error), error).message
}
