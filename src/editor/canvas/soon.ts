export type Soon = (afterPause?: boolean) => void

/** How long nobody must have asked, in milliseconds: longer than from one key to the next. */
const PAUSE = 150

/**
 * Does something once what happens now is done and shown, however often it is asked for meanwhile;
 * on request not before nobody has asked for a while.
 */
export function soon(act: () => void): Soon {
  let timer: ReturnType<typeof setTimeout> | undefined
  return (afterPause = false) => {
    clearTimeout(timer)
    timer = setTimeout(act, afterPause ? PAUSE : 0)
  }
}
