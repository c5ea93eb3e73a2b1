/** The keys that change what a drag does, as they are at this moment. */
export interface HeldKeys {
  /** With Ctrl or ⌘ nothing snaps. */
  readonly isFree: boolean
  /** With Alt a copy is dragged. */
  readonly isCopy: boolean
  /** With Shift it goes level or upright, and not aslant. */
  readonly isStraight: boolean
}

export const noKeys: HeldKeys = { isFree: false, isCopy: false, isStraight: false }

/** Follows the modifier keys from now on, until it is stopped. */
export function watchHeldKeys(onChange: (keys: HeldKeys) => void): () => void {
  const stop = new AbortController()
  const note = (event: KeyboardEvent | PointerEvent) =>
    onChange({
      isFree: event.ctrlKey || event.metaKey,
      isCopy: event.altKey,
      isStraight: event.shiftKey,
    })
  const options = { signal: stop.signal, capture: true }
  addEventListener('pointermove', note, options)
  addEventListener('keydown', note, options)
  addEventListener('keyup', note, options)
  return () => stop.abort()
}
