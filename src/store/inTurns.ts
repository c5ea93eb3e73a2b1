import type { InPieces } from '@/model/inPieces'

/** So long, in milliseconds, the page may be held up before it is asked what else there is to do. */
const TURN = 8

/**
 * Does some work turn by turn, the first one at once, and lets the page answer in between; then tells
 * what came of it. The result gives the work up.
 */
export function inTurns<Result>(
  work: InPieces<Result>,
  onDone: (result: Result) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const go = () => {
    const end = performance.now() + TURN
    while (performance.now() < end) {
      const step = work.next()
      if (step.done) return onDone(step.value)
    }
    timer = setTimeout(go, 0)
  }
  go()
  return () => clearTimeout(timer)
}
