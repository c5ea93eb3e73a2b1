import { useCanvas } from './canvasStore'

/** How a record stands out just now, as attributes that the style sheets read. */
export function useStanding(key: string) {
  const isSelected = useCanvas(({ selected }) => selected.has(key))
  const isFocused = useCanvas(({ focus }) => focus === key)
  const isBright = useCanvas(({ bright }) => bright?.has(key) ?? false)
  return {
    'data-selected': isSelected,
    'data-focused': isFocused,
    'data-bright': isBright,
  }
}
