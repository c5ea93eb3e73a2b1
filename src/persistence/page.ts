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
