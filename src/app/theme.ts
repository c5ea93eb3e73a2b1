import { createStore } from 'zustand/vanilla'

export type Theme = 'system' | 'light' | 'dark'

export const themes: readonly Theme[] = ['system', 'light', 'dark']

const KEY = 'corral.theme'

/** The theme a person chose; it is remembered in this browser. */
export const themeStore = createStore<{ readonly theme: Theme }>()(() => ({ theme: remembered() }))

/** Changes the theme, at once and for the next time. */
export function setTheme(theme: Theme): void {
  themeStore.setState({ theme })
  show(theme)
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // A browser that refuses storage still shows the theme, until it is closed.
  }
}

/** Puts the remembered theme on the page. */
export function showRememberedTheme(): void {
  show(themeStore.getState().theme)
}

/** Whether the page is dark just now, by choice or because the system is. */
export function isDark(): boolean {
  const { theme } = themeStore.getState()
  return (
    theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
  )
}

function show(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}

function remembered(): Theme {
  try {
    const stored = localStorage.getItem(KEY)
    return themes.find((theme) => theme === stored) ?? 'system'
  } catch {
    return 'system'
  }
}
