import { useSyncExternalStore } from 'react'

const query = '(max-width: 800px)'

/** Whether there is room for one pane only. */
export const isNarrow = () => matchMedia(query).matches

export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, isNarrow)
}

function subscribe(onChange: () => void): () => void {
  const media = matchMedia(query)
  media.addEventListener('change', onChange)
  return () => media.removeEventListener('change', onChange)
}
