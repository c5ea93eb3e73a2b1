interface Following {
  readonly move: (event: PointerEvent) => void
  /** Called once: with the last event, or null when the gesture was broken off. */
  readonly end: (event: PointerEvent | null) => void
}

/** Follows one pointer from its press to its release, wherever on the page it goes. Escape breaks it off. */
export function followPointer(down: PointerEvent, { move, end }: Following): void {
  const stop = new AbortController()
  const { signal } = stop
  const finish = (event: PointerEvent | null) => {
    stop.abort()
    end(event)
  }
  const own = (act: (event: PointerEvent) => void) => (event: PointerEvent) => {
    if (event.pointerId === down.pointerId) act(event)
  }
  addEventListener('pointermove', own(move), { signal })
  addEventListener('pointerup', own(finish), { signal })
  addEventListener(
    'pointercancel',
    own(() => finish(null)),
    { signal },
  )
  const breakOff = (event: KeyboardEvent) => {
    if (event.key === 'Escape') finish(null)
  }
  addEventListener('keydown', breakOff, { signal, capture: true })
}
