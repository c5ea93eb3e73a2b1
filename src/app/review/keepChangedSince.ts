import { lastReview } from '@/review/signing/reviewsInOrder'
import type { Workspace } from '@/store/workspace'

/** How long the model must have been left alone, in milliseconds. */
const REST = 1_500

/** Tells the session whether the model still says what was signed last. Returns the way to stop. */
export function keepChangedSince({ document, session, analysis }: Workspace): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isOver = false
  const look = async () => {
    const last = lastReview(document.getState().model)
    if (!last) return session.getState().tellChanged(false)
    const { isChangedSince } = await import('@/interchange/signing/changedSince')
    if (!isOver)
      session.getState().tellChanged(isChangedSince(last, document.getState().model) ?? false)
  }
  // What nobody has signed costs nothing, and what is signed waits until the rules are through.
  const stopListening = analysis.subscribe(() => {
    clearTimeout(timer)
    timer = setTimeout(() => void look(), REST)
  })
  return () => {
    isOver = true
    clearTimeout(timer)
    stopListening()
  }
}
