import type { Box, Point } from '@/model/diagram'
import { boxAround } from '@/editor/geometry/box'
import { drawScene, type Picture } from '@/picture/drawPicture'
import { placesIn } from '@/picture/places'
import { sceneOf } from '@/picture/scene'
import type { ChangedDiagram } from '@/review/changes/drawn/changedDiagrams'
import type { ChangeMark } from '@/review/changes/drawn/changeMark'
import type { DrawnStates } from '@/review/changes/drawn/drawnStates'
import { oneSide, overlaid, type Overlaid } from '@/review/changes/drawn/overlaid'

export type Side = 'both' | 'before' | 'after'

/** A mark, and where on the diagram it stands. */
export interface PlacedMark {
  readonly mark: ChangeMark
  readonly at: Point
}

/** A picture of changes with the marks that stand on it. */
export interface DrawnChanges {
  readonly side: Side
  /** Null where there is no such diagram, or nothing on it. */
  readonly picture: Picture | null
  /** From the top down, as one reads. */
  readonly marks: readonly PlacedMark[]
}

type Theme = 'light' | 'dark'

/** A diagram of both states at once, or of one of them. */
export function drawnChanges(
  states: DrawnStates,
  changed: ChangedDiagram,
  side: Side,
  theme: Theme,
): DrawnChanges {
  const drawn = side === 'both' ? overlaid(states, changed) : oneSide(states, changed, side)
  return drawn ? drawnOn(drawn, changed, side, theme) : { side, picture: null, marks: [] }
}

function drawnOn(
  { model, diagram, kinds }: Overlaid,
  { marks }: ChangedDiagram,
  side: Side,
  theme: Theme,
): DrawnChanges {
  const style = { theme, hasBadges: false, isTransparent: true, only: null, changes: kinds }
  const scene = sceneOf({ model, diagram, analysis: null }, style)
  const places = placesIn(scene)
  const placed = marks.flatMap((mark): PlacedMark[] => {
    const at = places.get(mark.key)
    return at ? [{ mark, at }] : []
  })
  return { side, picture: drawScene(scene, style), marks: placed.toSorted(fromTheTop) }
}

/** Things that are less than this apart in height, in pixels, stand in one row. */
const ROW = 40

function fromTheTop({ at: one }: PlacedMark, { at: other }: PlacedMark): number {
  return Math.floor(one.y / ROW) - Math.floor(other.y / ROW) || one.x - other.x
}

/** What holds all of some pictures, so that they can be shown at the same place. */
export function frameOf(drawn: readonly DrawnChanges[]): Box | null {
  return boxAround(drawn.flatMap(({ picture }) => picture?.frame ?? []))
}

/** How much room a mark needs on the screen, its own and that around it, in square pixels. */
const ROOM = 40 * 40

/** Whether marks would hide each other and the picture, seen from so far away. */
export function isCrowded(marks: readonly PlacedMark[], zoom: number): boolean {
  const points = marks.map(({ at: { x, y } }) => ({ x, y, width: 0, height: 0 }))
  const around = points.length > FEW ? boxAround(points) : null
  return around !== null && around.width * around.height * zoom ** 2 < points.length * ROOM
}

/** So many marks can stand close together. */
const FEW = 20
