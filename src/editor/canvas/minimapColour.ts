import type { CanvasNode } from './canvasStore'

/** Boundaries are only hinted at, so that elements are seen in them. */
export function minimapColour({ type }: CanvasNode): string {
  return type === 'element' ? 'var(--line-strong)' : 'var(--surface-hover)'
}
