import { today } from '@/store/today'

/**
 * Calls back when the page is looked at on another day than before: acceptances may have run out
 * over night. The result stops the watching.
 */
export function onAnotherDay(work: () => void): () => void {
  let day = today()
  const look = () => {
    if (document.visibilityState !== 'visible' || today() === day) return
    day = today()
    work()
  }
  document.addEventListener('visibilitychange', look)
  return () => document.removeEventListener('visibilitychange', look)
}
