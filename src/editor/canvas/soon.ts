/** Something that is done a little later. */
export interface Soon {
  readonly ask: (afterPause?: boolean) => void
  /** Gives up what was asked for. */
  readonly stop: () => void
}

/** How long nobody must have asked, in milliseconds: longer than from one key to the next. */
const PAUSE = 150

/**
 * Does something once what happens now is done and shown, however often it is asked for meanwhile;
 * on request not before nobody has asked for a while.
 */
export function soon(act: () => void): Soon {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = () => clearTimeout(timer)
  const ask = (afterPause = false) => {
    stop()
    timer = setTimeout(act, afterPause ? PAUSE : 0)
  }
  return { ask, stop }
}
