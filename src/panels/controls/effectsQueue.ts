import type { InPieces } from '@/model/inPieces'
import type { Model } from '@/model/model'
import type { EffectsBook, ThreatEffect } from '@/review/controls/controlEffects'
import { inTurns } from '@/store/inTurns'

/** Two models to compare, and who wants to know. */
interface Request {
  readonly compare: () => readonly [without: Model, having: Model]
  readonly tell: (effects: readonly ThreatEffect[]) => void
}

/** Works out what controls do, one comparison after the other, while the page goes on answering. */
export interface EffectsQueue {
  /** Asks for a comparison; the result gives it up. */
  readonly ask: (compare: Request['compare'], tell: Request['tell']) => () => void
  readonly stop: () => void
}

/** A queue before a book, in which one comparison must be done before the next begins. */
export function createEffectsQueue(book: EffectsBook): EffectsQueue {
  const waiting = new Set<Request>()
  let start: ReturnType<typeof setTimeout> | undefined
  let isWorking = false
  let halt: (() => void) | undefined

  function* work(): InPieces<void> {
    for (const request of waiting) {
      const [without, having] = request.compare()
      const effects = yield* book.between(without, having)
      if (waiting.delete(request)) request.tell(effects)
      yield
    }
  }
  const go = () => {
    start = undefined
    if (isWorking) return
    isWorking = true
    halt = inTurns(work(), () => {
      isWorking = false
    })
  }
  return {
    ask(compare, tell) {
      const request = { compare, tell }
      waiting.add(request)
      // What is asked for together is shown first, and worked out then.
      start ??= setTimeout(go, 0)
      return () => {
        waiting.delete(request)
      }
    },
    stop() {
      clearTimeout(start)
      halt?.()
      waiting.clear()
    },
  }
}
