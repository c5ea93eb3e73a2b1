import type { FlowId } from '@/model/id'
import type { InPieces } from '@/model/inPieces'
import { faultsOf, type Labelling } from '../geometry/arrangement'
import { clearOfLabels } from '../geometry/clearOfLabels'
import type { Drawing } from '../geometry/flowLines'
import { type LabelPlace, labelPlacesInPieces } from '../geometry/labelPlacement'
import { withinOf } from '../geometry/routings'
import type { CanvasState } from './canvasStore'
import { type Labelled, labelsToPlace, obstaclesOf } from './flowLabels'
import { groundOf } from './ground'

/** In a diagram with more flows than this they do not mind labels, which would take long. */
const MOST = 150

type Drawn = Pick<CanvasState, 'boxes' | 'tabs' | 'flowIndex'> & Drawing

/**
 * The lines of a diagram, led so that flows keep clear of the labels of others: those that they have
 * from near by and without badges, so that no line moves when the view, a threat or the selection does.
 */
export function* linesClear(
  { model, diagram }: Pick<Labelled, 'model' | 'diagram'>,
  { boxes, tabs, flowIndex, lines, routings, lanes }: Drawn,
): InPieces<Drawing> {
  if (flowIndex.flows.size > MOST) return { lines, routings, lanes }
  const labelled = { model, diagram, hasBadge: () => false }
  const known = yield* labelsToPlace(labelled, { flowIndex, lines, isMid: false })
  const labels = new Map(known.map((label) => [label.flow, label]))
  function* place(drawing: Drawing): InPieces<Labelling> {
    const now = known.flatMap((label) => {
      const line = drawing.lines.get(label.flow)
      return line ? [{ ...label, line }] : []
    })
    const obstacles = yield* obstaclesOf(labelled, { boxes, lines: drawing.lines, isMid: false })
    const places: ReadonlyMap<FlowId, LabelPlace> = yield* labelPlacesInPieces(now, obstacles)
    return { places, obstacles, faults: faultsOf(labels, places, drawing.lines) }
  }
  const ground = groundOf({ boxes, tabs })
  const within = withinOf(ground, flowIndex.flows.size)
  const sheet = { index: flowIndex, ground, within, labels }
  return yield* clearOfLabels(sheet, { lines, routings, lanes }, place)
}
