import { createStore } from 'zustand/vanilla'

const KEY = 'corral.singleKeys'

/**
 * Whether a letter or a sign alone, without Ctrl, ⌘ or Alt, may be a shortcut. Who speaks to the
 * machine or often hits keys unawares turns that off; it is remembered in this browser.
 */
export const singleKeys = createStore<{ readonly areOn: boolean }>()(() => ({
  areOn: remembered(),
}))

/** Changes it, at once and for the next time. */
export function setSingleKeys(areOn: boolean): void {
  singleKeys.setState({ areOn })
  try {
    localStorage.setItem(KEY, areOn ? 'on' : 'off')
  } catch {
    // A browser that refuses storage keeps to it until it is closed.
  }
}

/** Whether a shortcut such as `R`, `?` or `Shift+M` is a letter, a figure or a sign by itself. */
export function isSingleKey(shortcut: string): boolean {
  const parts = shortcut.split('+')
  const key = parts.at(-1) ?? ''
  return key.length === 1 && parts.slice(0, -1).every((part) => part === 'Shift')
}

function remembered(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off'
  } catch {
    return true
  }
}
