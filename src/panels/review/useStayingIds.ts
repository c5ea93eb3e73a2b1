import { useState } from 'react'

/** Ids in the order in which they came. One that is settled stays as long as the list is looked at. */
export function useStayingIds(ids: readonly string[]): readonly string[] {
  const [seen, setSeen] = useState<readonly string[]>([])
  const known = new Set(seen)
  const come = ids.filter((id) => !known.has(id))
  if (come.length === 0) return seen
  const all = [...seen, ...come]
  setSeen(all)
  return all
}
