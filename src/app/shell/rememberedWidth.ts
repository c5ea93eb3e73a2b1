import { useState } from 'react'

/** A width in pixels that this browser remembers under a name. */
export function useRememberedWidth(name: string, initial: number) {
  const key = `corral.width.${name}`
  const [width, setWidth] = useState(() => stored(key) ?? initial)
  const remember = (next: number) => {
    setWidth(next)
    try {
      localStorage.setItem(key, String(next))
    } catch {
      // Without storage the width lasts as long as the page.
    }
  }
  return [width, remember] as const
}

function stored(key: string): number | null {
  try {
    const width = Number(localStorage.getItem(key))
    return Number.isFinite(width) && width > 0 ? width : null
  } catch {
    return null
  }
}
