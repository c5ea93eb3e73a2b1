import type { Point } from '@/model/diagram'

/** How the diagram lies in the window: where its origin is, and how large it is drawn. */
export interface View extends Point {
  readonly zoom: number
}

/** Where fingers are together. */
export interface Grip {
  readonly middle: Point
  /** How far apart the first two are; null for one alone. */
  readonly spread: number | null
}

/** The grip of one finger or more. */
export function gripOf(fingers: readonly Point[]): Grip {
  const [one, other] = fingers
  if (!one) return { middle: { x: 0, y: 0 }, spread: null }
  if (!other) return { middle: one, spread: null }
  return {
    middle: { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 },
    spread: Math.max(1, Math.hypot(one.x - other.x, one.y - other.y)),
  }
}

/** The view after a grip has become another: what was between the fingers still is. */
export function pinched(
  view: View,
  { before, now }: { readonly before: Grip; readonly now: Grip },
  { least, most }: { readonly least: number; readonly most: number },
): View {
  const factor = before.spread && now.spread ? now.spread / before.spread : 1
  const zoom = Math.min(most, Math.max(least, view.zoom * factor))
  const share = zoom / view.zoom
  return {
    x: now.middle.x - (before.middle.x - view.x) * share,
    y: now.middle.y - (before.middle.y - view.y) * share,
    zoom,
  }
}
