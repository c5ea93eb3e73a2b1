import type { CanvasState } from '../canvas/canvasStore'

/** So many shapes can be drawn one by one from far away within a frame. */
const FEW = 250

type Seen = Pick<CanvasState, 'isFar' | 'nodes' | 'hasNoOverview'>

/**
 * Whether the diagram is shown as one picture: a large one, from far away. A small one is drawn shape
 * by shape there too, so that each can be touched, read out and found by itself.
 */
export function isOverview(canvas: Seen): boolean {
  return canvas.isFar && isLarge(canvas) && !canvas.hasNoOverview
}

/** Whether a diagram has more on it than is drawn shape by shape from far away. */
export function isLarge({ nodes }: Pick<CanvasState, 'nodes'>): boolean {
  return nodes.length > FEW
}
