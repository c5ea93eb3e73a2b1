import { gripOf } from '@/editor/geometry/pinch'
import type { Point } from '@/model/diagram'
import { type Zooming, zoomedByKey } from './useZooming'
import { factorOfWheel } from './zoom'

type Zoom = (factor: number, at: Point) => void

/** Where the present ways to zoom are found. */
interface Latest {
  readonly current: Zooming
}

/**
 * Zooms by keys, by the wheel with Ctrl, as pinching on a touchpad comes, and by two fingers; drags by the mouse.
 * Everything else is scrolling, which the browser does. Returns the way to stop.
 */
export function keepGestures(room: HTMLElement, latest: Latest): () => void {
  const over = new AbortController()
  const { signal } = over
  const within = ({ x, y }: Point): Point => {
    const bounds = room.getBoundingClientRect()
    return { x: x - bounds.x, y: y - bounds.y }
  }
  const byWheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    latest.current.by(factorOfWheel(event), within({ x: event.clientX, y: event.clientY }))
  }
  const byKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (!zoomedByKey(event.key, latest.current)) return
    event.preventDefault()
    event.stopPropagation()
  }
  room.addEventListener('keydown', byKey, { signal })
  room.addEventListener('wheel', byWheel, { signal, passive: false })
  keepPinching(room, signal, (factor, at) => latest.current.by(factor, within(at)))
  keepDragging(room, signal)
  return () => over.abort()
}

function keepPinching(room: HTMLElement, signal: AbortSignal, zoom: Zoom): void {
  let spread: number | null = null
  const pinch = (event: TouchEvent) => {
    const fingers = [...event.touches].map(({ clientX, clientY }) => ({ x: clientX, y: clientY }))
    const grip = gripOf(fingers.length === 2 ? fingers : [])
    if (grip.spread !== null) {
      // A scroll that has begun goes on beside it.
      if (event.cancelable) event.preventDefault()
      if (spread !== null) zoom(grip.spread / spread, grip.middle)
    }
    spread = grip.spread
  }
  room.addEventListener('touchstart', pinch, { signal, passive: false })
  room.addEventListener('touchmove', pinch, { signal, passive: false })
  room.addEventListener('touchend', pinch, { signal })
}

function keepDragging(room: HTMLElement, signal: AbortSignal): void {
  const start = (event: PointerEvent) => {
    const isOnButton = event.target instanceof Element && event.target.closest('button') !== null
    if (event.pointerType !== 'mouse' || event.button !== 0 || isOnButton) return
    room.setPointerCapture(event.pointerId)
  }
  const drag = ({ pointerId, movementX, movementY }: PointerEvent) => {
    if (room.hasPointerCapture(pointerId)) room.scrollBy(-movementX, -movementY)
  }
  room.addEventListener('pointerdown', start, { signal })
  room.addEventListener('pointermove', drag, { signal })
}
