import type { Box, Point } from '@/model/diagram'
import type { BoundaryId, DiagramId } from '@/model/id'
import type { Model } from '@/model/model'
import type { Workspace } from '@/store/workspace'
import { canvasOf } from '../canvas/canvasStore'
import { type DrawnSubject, subjectOfKey } from '../canvas/subjectOfKey'
import { centreOf, isSameBox } from '../geometry/box'
import { type BoundaryBoxes, boundaryAt } from './containers'
import { offerToHold } from './enclosed'
import { offerToGrow } from './fitting'
import { homeOf } from './homeOf'
import { moveTo, putInto } from './moveTo'

export type Boxes = ReadonlyMap<string, Box>

/**
 * Makes the live places those of the document, in one step. What was dragged over the border of a
 * boundary is put into it or taken out; what stayed on its side of every border stays where it belongs.
 */
export function dropMoved(workspace: Workspace, before: Boxes, mergeKey?: string): void {
  const { boxes } = canvasOf(workspace).getState()
  const movedKeys = movedBetween(before, boxes)
  sayHomes(workspace, moveBetween(workspace, { before, after: boxes }, mergeKey))
  offerForMoved(workspace, movedKeys)
  offerToGrow(workspace, movedKeys)
}

/** Puts everything where it is to be, and into the boundary that it is in by that. */
export function moveBetween(
  { document, session }: Workspace,
  { before, after }: { readonly before: Boxes; readonly after: Boxes },
  mergeKey?: string,
): readonly NewHome[] {
  const { diagram } = session.getState()
  const { model } = document.getState()
  const movedKeys = movedBetween(before, after)
  if (movedKeys.length === 0) return []
  const places = new Map<string, Point>()
  for (const key of movedKeys) {
    const box = after.get(key)
    if (box) places.set(key, { x: box.x, y: box.y })
  }
  const homes = newHomes(model, diagram, movedKeys, { before, after })
  document
    .getState()
    .edit(
      'Move',
      (current) =>
        homes.reduce(
          (rest, { subject, home }) => putInto(rest, [subject], home),
          moveTo(current, diagram, places),
        ),
      mergeKey,
    )
  return homes
}

/** A boundary that was moved on its own may lie around other things now. */
function offerForMoved(workspace: Workspace, movedKeys: readonly string[]): void {
  const [first] = movedKeys
  const subject = first ? subjectOfKey(first) : null
  if (subject?.type === 'boundary') offerToHold(workspace, subject.id)
}

/** A record that was dragged over a border, and the boundary that it is in by that. */
export interface NewHome {
  readonly subject: DrawnSubject
  readonly home: BoundaryId | null
}

/** The keys of what is elsewhere than before. */
export function movedBetween(before: Boxes, after: Boxes): string[] {
  return [...after].flatMap(([key, box]) => {
    const old = before.get(key)
    return old && !isSameBox(old, box) ? [key] : []
  })
}

/** What of the moved records belongs to another boundary now. */
export function newHomes(
  model: Model,
  diagramId: DiagramId,
  movedKeys: readonly string[],
  { before, after }: { before: Boxes; after: Boxes },
): NewHome[] {
  const diagram = model.diagrams[diagramId]
  if (!diagram) return []
  const moved = new Set(movedKeys)
  const isMoved = (id: BoundaryId) => moved.has(`boundary:${id}`)
  const around = (boxes: Boxes, key: string): BoundaryId | null => {
    const box = boxes.get(key)
    const boxAt: BoundaryBoxes = (id) => boxes.get(`boundary:${id}`)
    return box ? boundaryAt(diagram, boxAt, centreOf(box), isMoved) : null
  }
  return movedKeys.flatMap((key): NewHome[] => {
    const subject = subjectOfKey(key)
    if (!subject || subject.type === 'flow' || subject.type === 'note') return []
    // What went along with its boundary belongs to it still.
    const old = homeOf(model, subject)
    if (old && isMoved(old)) return []
    const home = around(after, key)
    return home === around(before, key) || home === old ? [] : [{ subject, home }]
  })
}

function sayHomes({ document, announce }: Workspace, homes: readonly NewHome[]): void {
  const [first] = homes
  if (!first) return
  const { model } = document.getState()
  const nameOf = (id: BoundaryId) => model.boundaries[id]?.name || 'the boundary'
  const what = homes.length === 1 ? nameOfSubject(model, first.subject) : `${homes.length} elements`
  const old = first.home ? `is in ${nameOf(first.home)} now` : 'is in no boundary now'
  announce(`${what} ${homes.length === 1 ? old : old.replace('is', 'are')}`)
}

function nameOfSubject(model: Model, subject: DrawnSubject): string {
  if (subject.type === 'element') return model.elements[subject.id]?.name || 'The element'
  return subject.type === 'boundary' ? model.boundaries[subject.id]?.name || 'The boundary' : ''
}
