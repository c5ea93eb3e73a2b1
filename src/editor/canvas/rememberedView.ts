import type { DiagramId, ModelId } from '@/model/id'

/** The middle of what is seen of a diagram, in its pixels, and the zoom. */
export interface RememberedView {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

const keyOf = (model: ModelId, diagram: DiagramId) => `corral.view.${model}.${diagram}`

/** The view that a diagram was left in in this browser; null where it was shown whole, or never. */
export function rememberedView(model: ModelId, diagram: DiagramId): RememberedView | null {
  try {
    const written = localStorage.getItem(keyOf(model, diagram))?.split(' ').map(Number) ?? []
    const [x = NaN, y = NaN, zoom = NaN] = written
    return Number.isFinite(x) && Number.isFinite(y) && zoom > 0 && zoom < 100
      ? { x, y, zoom }
      : null
  } catch {
    // Where nothing can be stored, nothing was.
    return null
  }
}

/** Keeps the view of a diagram in mind; null for one that is shown whole. */
export function rememberView(
  model: ModelId,
  diagram: DiagramId,
  view: RememberedView | null,
): void {
  const key = keyOf(model, diagram)
  try {
    if (!view) localStorage.removeItem(key)
    else localStorage.setItem(key, `${Math.round(view.x)} ${Math.round(view.y)} ${view.zoom}`)
  } catch {
    // Then the whole diagram is shown next time.
  }
}
