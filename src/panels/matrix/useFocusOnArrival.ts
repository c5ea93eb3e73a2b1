import { useEffect, useState } from 'react'
import type { Matrix } from '@/review/matrix'
import type { Threat } from '@/review/threat'

/**
 * Remembers which threat was re-rated last: its chip is another one in its new cell, and takes over
 * the focus when the old one takes it along.
 */
export function useFocusOnArrival(matrix: Matrix) {
  const [id, setId] = useState<Threat['id'] | null>(null)
  useEffect(() => {
    const isThere = matrix.cells.flat().some(({ threats }) => threats.some((each) => each === id))
    if (id === null || !isThere || document.activeElement !== document.body) return
    document.querySelector<HTMLElement>(`[data-chip="${CSS.escape(id)}"]`)?.focus()
  }, [matrix, id])
  return [id, setId] as const
}
