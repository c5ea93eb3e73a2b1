import { useCanvas } from './canvasStore'

/** How a record stands out just now, as attributes that the style sheets read. */
export function useStanding(key: string) {
  // One number for all three, since every record in view is asked in every frame of a drag.
  const standing = useCanvas(
    ({ selected, focus, bright }) =>
      (selected.has(key) ? SELECTED : 0) +
      (focus === key ? FOCUSED : 0) +
      (bright?.has(key) ? BRIGHT : 0),
  )
  return {
    'data-selected': (standing & SELECTED) !== 0,
    'data-focused': (standing & FOCUSED) !== 0,
    'data-bright': (standing & BRIGHT) !== 0,
  }
}

const SELECTED = 1
const FOCUSED = 2
const BRIGHT = 4
