interface PageListeners {
  readonly onShow: () => void
  readonly onHide: () => void
}

/** Calls back when the page is looked at again, and when it may be about to go. The result stops that. */
export function watchPage({ onShow, onHide }: PageListeners): () => void {
  if (typeof document === 'undefined') return () => {}
  const look = () => (document.visibilityState === 'visible' ? onShow() : onHide())
  document.addEventListener('visibilitychange', look)
  globalThis.addEventListener('pagehide', onHide)
  return () => {
    document.removeEventListener('visibilitychange', look)
    globalThis.removeEventListener('pagehide', onHide)
  }
}

/** Does something when the page has nothing better to do. */
export function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'undefined') setTimeout(work, 0)
  else requestIdleCallback(work, { timeout: 5_000 })
}
