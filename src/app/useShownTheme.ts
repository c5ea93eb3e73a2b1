import { useSyncExternalStore } from 'react'
import { isDark, themeStore } from './theme'

/** The theme that the page has, also when the person or the system changes it. */
export function useShownTheme(): 'light' | 'dark' {
  return useSyncExternalStore(onChange, isDark) ? 'dark' : 'light'
}

function onChange(tell: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)')
  const leave = themeStore.subscribe(tell)
  system.addEventListener('change', tell)
  return () => {
    leave()
    system.removeEventListener('change', tell)
  }
}
