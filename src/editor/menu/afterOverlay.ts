/**
 * Does something once an overlay that closes now is gone and has let go of the focus, which takes two
 * frames. What is done may take the focus itself, and keeps it.
 */
export function afterOverlay(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(act))
}
