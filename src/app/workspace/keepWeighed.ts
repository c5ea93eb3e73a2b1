import type { CorralDatabase } from '@/persistence/database'
import { whenIdle } from '@/persistence/page'
import type { Workspace } from '@/store/workspace'

/** How long the model must have been left alone, in milliseconds: this is as much work as opening it twice. */
const LONG_REST = 10_000

/**
 * Keeps what the home screen says of the changes since the last signed review up with the model.
 * Returns the way to stop, which does it once more if something has changed.
 */
export function keepWeighed(workspace: Workspace, database: CorralDatabase): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const weigh = () => {
    timer = undefined
    whenIdle(() => {
      // What could not be worked out now is worked out another time.
      import('./weighed')
        .then(({ storeWeight }) => storeWeight(workspace, database))
        .catch(() => undefined)
    })
  }
  const stopListening = workspace.analysis.subscribe(({ analysis }) => {
    if (!analysis || Object.keys(analysis.model.reviews).length === 0) return
    clearTimeout(timer)
    timer = setTimeout(weigh, LONG_REST)
  })
  return () => {
    stopListening()
    if (timer === undefined) return
    clearTimeout(timer)
    weigh()
  }
}
