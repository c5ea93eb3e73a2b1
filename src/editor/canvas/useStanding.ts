import { useCanvas } from './canvasStore'

/** How a record stands out just now, as attributes that the style sheets read. */
export function useStanding(key: string) {
  const isSelected = useCanvas(({ selected }) => selected.has(key))
  const isFocused = useCanvas(({ focus }) => focus === key)
  const isBack = useCanvas(({ bright }) => bright !== null && !bright.has(key))
  return {
    'data-selected': isSelected,
    'data-focused': isFocused,
    'data-back': isBack && !isSelected,
  }
}
