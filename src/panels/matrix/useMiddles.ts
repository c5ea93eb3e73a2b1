import { type RefObject, useEffect, useState } from 'react'
import type { Spot } from './arrows'

/** The middles of the cells of a table, by their keys, from its upper left corner; kept up as it grows and shrinks. */
export function useMiddles(table: RefObject<HTMLTableElement | null>): ReadonlyMap<string, Spot> {
  const [middles, setMiddles] = useState<ReadonlyMap<string, Spot>>(new Map())
  useEffect(() => {
    const element = table.current
    if (!element) return
    const watch = new ResizeObserver(() => setMiddles(middlesIn(element)))
    watch.observe(element)
    return () => watch.disconnect()
  }, [table])
  return middles
}

function middlesIn(table: HTMLTableElement): ReadonlyMap<string, Spot> {
  const origin = table.getBoundingClientRect()
  const cells = [...table.querySelectorAll<HTMLElement>('[data-cell]')]
  return new Map(
    cells.map((cell) => {
      const { left, top, width, height } = cell.getBoundingClientRect()
      const middle = { x: left - origin.left + width / 2, y: top - origin.top + height / 2 }
      return [cell.dataset['cell'] ?? '', middle]
    }),
  )
}
