import type { Box, Point } from '@/model/diagram'
import type { Fragment } from '@/model/fragment'
import type { BoundaryId } from '@/model/id'
import type { Workspace } from '@/store/workspace'
import { shapeBox } from '../canvas/canvasNodes'
import { canvasOf } from '../canvas/canvasStore'
import { boxAround } from '../geometry/box'
import { freeSpot } from '../geometry/freeSpot'
import { boxInside } from './boxInside'

/** How far copies lie from their originals, and the boundary that may have to grow for them. */
export interface CopyPlace {
  readonly by: Point
  readonly room?: { readonly home: BoundaryId; readonly box: Box }
}

/** The box around all that a fragment draws; null when it draws nothing. */
export function boxAroundFragment({ elements, boundaries, notes }: Fragment): Box | null {
  return boxAround([
    ...elements.map(({ box }) => box),
    ...boundaries.map(({ shape }): Box => shapeBox(shape)),
    ...notes.map(({ note }): Box => note),
  ])
}

/** A place for copies on top of nothing: in the boundary that they all belong to, else near the originals. */
export function openGround(workspace: Workspace, fragment: Fragment): CopyPlace | null {
  const around = boxAroundFragment(fragment)
  if (!around) return null
  const home = homeOfAll(fragment)
  const inside = home && boxInside(workspace, home, [around])
  if (home && inside) return { by: shiftTo(around, inside), room: { home, box: inside } }
  const spot = freeSpot(around, [...canvasOf(workspace).getState().boxes.values()])
  return { by: shiftTo(around, spot) }
}

const shiftTo = (from: Point, to: Point): Point => ({ x: to.x - from.x, y: to.y - from.y })

/** The one boundary that stays behind and that all the copies are in. */
function homeOfAll({ elements, boundaries }: Fragment): BoundaryId | null {
  const copied = new Set(boundaries.map(({ record }) => record.id))
  const homes = new Set(
    [
      ...elements.map(({ record }) => record.boundary),
      ...boundaries.map(({ record }) => record.parent),
    ].filter((home) => home === null || !copied.has(home)),
  )
  const [only = null, ...others] = homes
  return others.length === 0 ? only : null
}
