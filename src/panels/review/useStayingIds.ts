import { useState } from 'react'

/** Ids in the order in which they came. One that is settled stays as long as the list is looked at. */
export function useStayingIds(ids: readonly string[]): readonly string[] {
  const [seen, setSeen] = useState<readonly string[]>([])
  const come = ids.filter((id) => !seen.includes(id))
  if (come.length === 0) return seen
  const all = [...seen, ...come]
  setSeen(all)
  return all
}
