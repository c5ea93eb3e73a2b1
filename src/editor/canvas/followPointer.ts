import { edgePan } from '../geometry/edgePan'
import { onSecondFinger } from './secondFinger'
import type { Surface } from './useSurface'

interface Following {
  readonly move: (event: PointerEvent) => void
  /** Called once: with the last event, or null when the gesture was broken off. */
  readonly end: (event: PointerEvent | null) => void
}

/**
 * Follows one pointer from its press to its release, wherever on the page it goes. Near the edge of
 * the surface the view moves along. Escape breaks it off, and so does a second finger.
 */
export function followPointer(
  down: PointerEvent,
  { move, end }: Following,
  surface: Surface,
): void {
  const stop = new AbortController()
  const { signal } = stop
  const pan = panning(surface, move)
  const finish = (event: PointerEvent | null) => {
    stop.abort()
    pan.stop()
    end(event)
  }
  const own = (act: (event: PointerEvent) => void) => (event: PointerEvent) => {
    if (event.pointerId === down.pointerId) act(event)
  }
  const follow = own((event) => {
    move(event)
    pan.follow(event)
  })
  addEventListener('pointermove', follow, { signal })
  addEventListener('pointerup', own(finish), { signal })
  addEventListener(
    'pointercancel',
    own(() => finish(null)),
    { signal },
  )
  const breakOff = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    // What is selected stays so.
    event.stopPropagation()
    finish(null)
  }
  addEventListener('keydown', breakOff, { signal, capture: true })
  onSecondFinger(() => finish(null), signal)
}

/** Moves the view frame by frame for as long as the pointer is held near an edge. */
function panning(surface: Surface, move: (event: PointerEvent) => void) {
  let last: PointerEvent | null = null
  let frame = 0
  const step = () => {
    frame = 0
    const bounds = surface.bounds()
    if (!last || !bounds) return
    const by = edgePan({ x: last.clientX, y: last.clientY }, bounds)
    if (by.x === 0 && by.y === 0) return
    surface.panBy(by)
    move(last)
    frame = requestAnimationFrame(step)
  }
  return {
    follow: (event: PointerEvent) => {
      last = event
      if (frame === 0) frame = requestAnimationFrame(step)
    },
    stop: () => cancelAnimationFrame(frame),
  }
}
