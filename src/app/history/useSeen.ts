import { type RefObject, useEffect, useState } from 'react'
import type { Revision } from '@/persistence/revisions'

const none: ReadonlySet<number> = new Set()

/** The keys of the versions whose rows have come into view in a list. */
export function useSeen(
  list: RefObject<HTMLElement | null>,
  revisions: readonly Revision[] | undefined,
): ReadonlySet<number> {
  const [seen, setSeen] = useState(none)
  useEffect(() => {
    const root = list.current
    if (!root || !revisions) return
    const see = (entries: readonly IntersectionObserverEntry[]) => {
      const rows = entries.filter(({ isIntersecting }) => isIntersecting)
      const keys = rows.map(({ target }) => Number(target.getAttribute('data-key')))
      if (keys.length > 0) setSeen((before) => new Set([...before, ...keys]))
    }
    const observer = new IntersectionObserver(see, { root })
    for (const row of root.querySelectorAll('[role="option"]')) observer.observe(row)
    return () => observer.disconnect()
  }, [list, revisions])
  return seen
}
