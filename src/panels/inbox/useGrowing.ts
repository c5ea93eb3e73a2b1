import { startTransition, useEffect, useState } from 'react'

/** Lines that are drawn at once, and how many more in each turn after that. */
const FIRST = 60
const MORE = 240

/**
 * How many of so many lines to draw: the first screens at once, the rest in turns between which the
 * page answers; and as many as are needed just now.
 */
export function useGrowing(total: number, needed: number): number {
  const [count, setCount] = useState(FIRST)
  const shown = Math.max(count, needed)
  useEffect(() => {
    if (shown >= total) return
    const timer = setTimeout(() => startTransition(() => setCount(shown + MORE)), 16)
    return () => clearTimeout(timer)
  }, [shown, total])
  return Math.min(shown, total)
}
