import type { Point } from '@/model/diagram'
import { arrange } from '@/model/edits/drawing'
import { type Picked, subjectKey } from '@/model/subject'
import type { Workspace } from '@/store/workspace'
import { canvasOf } from '../canvas/canvasStore'
import { subjectOfKey } from '../canvas/subjectOfKey'
import {
  aligned,
  type AlignedEdge,
  type Arranged,
  type Axis,
  distributed,
  sameSize,
} from '../geometry/aligning'
import type { Size } from '../geometry/resizing'
import { withContents } from './containers'
import { offerToGrow, shapeOf } from './fitting'
import { layoutOf } from './layoutOf'
import { moveTo, type Places } from './moveTo'
import { selectedUnits } from './selectedUnits'

/** Brings an edge of what is selected into one line, in one step. */
export function alignSelected(workspace: Workspace, edge: AlignedEdge): void {
  const things = arrangedOf(workspace, selectedUnits(workspace))
  move(workspace, 'Align', aligned(things, edge))
}

/** Makes the gaps between what is selected even, in one step. */
export function distributeSelected(workspace: Workspace, axis: Axis): void {
  const things = arrangedOf(workspace, selectedUnits(workspace))
  move(workspace, 'Distribute', distributed(things, axis))
}

/** Makes the selected elements as large as the largest of them, and the selected boundaries likewise. */
export function sizeSelectedAlike(workspace: Workspace, which: readonly (keyof Size)[]): void {
  const { document, session } = workspace
  const { diagram } = session.getState()
  const units = selectedUnits(workspace).filter((unit) => hasSize(workspace, unit))
  const boxes = ['element', 'boundary'].flatMap((type) => {
    const alike = units.filter((unit) => unit.type === type)
    return [...sameSize(arrangedOf(workspace, alike), which)]
  })
  document
    .getState()
    .edit('Make the same size', (model) => arrange(model, diagram, layoutOf(boxes)))
  workspace.announce('They have the same size now')
}

function hasSize(workspace: Workspace, unit: Picked): boolean {
  return unit.type !== 'boundary' || shapeOf(workspace, unit.id)?.form === 'box'
}

/** What is selected, as it is arranged: a locked thing, and a boundary around one, stays. */
function arrangedOf(workspace: Workspace, units: readonly Picked[]): Arranged[] {
  const { boxes } = canvasOf(workspace).getState()
  return units.flatMap((unit) => {
    const key = subjectKey(unit)
    const box = boxes.get(key)
    return box ? [{ key, box, isFixed: isHeld(workspace, unit) }] : []
  })
}

/** Whether something is locked, or holds something that is. */
function isHeld({ document, session }: Workspace, unit: Picked): boolean {
  const { model } = document.getState()
  const locked = model.diagrams[session.getState().diagram]?.locked ?? {}
  return [...withContents(model, [unit])].some((key) => Object.hasOwn(locked, key))
}

/** Moves each of what is selected with everything in it. */
function move(workspace: Workspace, label: string, to: ReadonlyMap<string, Point>): void {
  const { document, session } = workspace
  const { diagram } = session.getState()
  const places = withAllInside(workspace, to)
  document.getState().edit(label, (model) => moveTo(model, diagram, places))
  workspace.announce(label === 'Align' ? 'Aligned' : 'Distributed')
  offerToGrow(workspace, [...to.keys()])
}

function withAllInside(workspace: Workspace, to: ReadonlyMap<string, Point>): Places {
  const { boxes } = canvasOf(workspace).getState()
  const { model } = workspace.document.getState()
  return new Map(
    [...to].flatMap(([key, { x, y }]) => {
      const [unit, start] = [subjectOfKey(key), boxes.get(key)]
      if (!unit || !start) return []
      return [...withContents(model, [unit])].flatMap((inside): [string, Point][] => {
        const box = boxes.get(inside)
        return box ? [[inside, { x: box.x + x - start.x, y: box.y + y - start.y }]] : []
      })
    }),
  )
}
