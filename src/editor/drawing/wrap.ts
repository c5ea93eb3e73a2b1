import { addBoundary } from '@/model/edits/drawing'
import type { BoundaryId } from '@/model/id'
import type { Model } from '@/model/model'
import { type Picked, subjectKey } from '@/model/subject'
import type { BoundaryKind } from '@/model/vocabulary/boundaryKinds'
import { isAround } from '@/model/whole'
import type { Workspace } from '@/store/workspace'
import { canvasOf } from '../canvas/canvasStore'
import { boxAround } from '../geometry/box'
import { frameFor } from '../geometry/roomIn'
import { shown } from './shown'
import { offerToHold } from './enclosed'
import { growAround } from './growAround'
import { homeOf } from './homeOf'
import { putInto } from './moveTo'
import { namingStep } from './namingStep'
import { newBoundary } from './newRecords'
import { selectedUnits } from './selectedUnits'

/** Draws a boundary of a kind around what is selected, puts it in, and lets the name be typed, in one step. */
export function wrapSelected(workspace: Workspace, kind: BoundaryKind): void {
  const { document, session } = workspace
  const { diagram } = session.getState()
  const { boxes } = canvasOf(workspace).getState()
  const units = selectedUnits(workspace).filter(({ type }) => type !== 'note')
  const inside = boxAround(units.flatMap((unit) => boxes.get(subjectKey(unit)) ?? []))
  if (!inside) return
  const parent = commonHome(document.getState().model, units)
  const boundary = newBoundary(kind, parent)
  const subject = { type: 'boundary', id: boundary.id } as const
  const box = frameFor(inside)
  const wrap = (model: Model): Model => {
    const drawn = addBoundary(model, diagram, boundary, { form: 'box', ...box })
    return growAround(putInto(drawn, units, boundary.id), diagram, parent, box)
  }
  document.getState().edit('Wrap in boundary', wrap, namingStep(subject))
  offerToHold(workspace, boundary.id)
  workspace.canvas.current?.reveal(shown(workspace, subject))
}

/** The innermost boundary that all of some records are in; null for none. */
function commonHome(model: Model, units: readonly Picked[]): BoundaryId | null {
  const homes = units.map((unit) => homeOf(model, unit))
  let candidate = homes[0] ?? null
  while (candidate) {
    const around = candidate
    if (homes.every((home) => isAround(around, home, model))) return candidate
    candidate = model.boundaries[candidate]?.parent ?? null
  }
  return null
}
