/** Calls back when another finger comes down: what one finger does is over then. */
export function onSecondFinger(act: () => void, signal: AbortSignal): void {
  const note = (event: TouchEvent) => {
    if (event.touches.length > 1) act()
  }
  addEventListener('touchstart', note, { signal, capture: true, passive: true })
}
