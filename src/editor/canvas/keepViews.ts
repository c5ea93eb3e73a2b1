import type { DiagramId } from '@/model/id'
import type { Workspace } from '@/store/workspace'
import { rememberedView, rememberView, type RememberedView } from './rememberedView'

/** What keeps views asks of the canvas. */
interface Viewed {
  readonly fit: () => void
  /** Whether the view is as the last fit of the whole diagram has left it. */
  readonly isFitted: () => boolean
  /** Null while the canvas has no room on the page. */
  readonly seen: () => RememberedView | null
  readonly show: (view: RememberedView) => void
  /** Calls back when the view has changed. Returns the way to stop it. */
  readonly onChange: (listener: () => void) => () => void
}

/** The view has come to rest when it has not changed for so long, in milliseconds. */
const REST = 400

/**
 * Shows each diagram in the view that somebody left it in, also when the model is opened another
 * time in this browser; one that was shown whole is shown whole again.
 */
export function keepViews({ document, session }: Workspace, canvas: Viewed): () => void {
  const { id } = document.getState().model.about
  let timer: ReturnType<typeof setTimeout> | undefined
  let shown: DiagramId | null = null
  const keep = () => {
    clearTimeout(timer)
    timer = undefined
    const seen = canvas.seen()
    if (shown && seen) rememberView(id, shown, canvas.isFitted() ? null : seen)
  }
  const keepIfMoved = () => {
    if (timer !== undefined) keep()
  }
  const show = () => {
    shown = session.getState().diagram
    const view = rememberedView(id, shown)
    if (view) canvas.show(view)
    else canvas.fit()
  }
  const first = requestAnimationFrame(show)
  const stop = [
    session.subscribe(({ diagram }, before) => {
      if (diagram === before.diagram) return
      keepIfMoved()
      show()
    }),
    canvas.onChange(() => {
      clearTimeout(timer)
      timer = setTimeout(keep, REST)
    }),
  ]
  addEventListener('pagehide', keepIfMoved)
  return () => {
    cancelAnimationFrame(first)
    keepIfMoved()
    for (const end of stop) end()
    removeEventListener('pagehide', keepIfMoved)
  }
}
