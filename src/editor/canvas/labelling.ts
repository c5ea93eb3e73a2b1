import type { InPieces } from '@/model/inPieces'
import type { CanvasState } from './canvasStore'
import { type Labelled, labelsInPieces } from './flowLabels'
import { linesClear } from './linesClear'

/** The flows of the canvas led past the labels of others, unless they are, and the places of all labels. */
export function* labelling(
  labelled: Labelled,
  drawn: CanvasState,
  isLed: boolean,
): InPieces<Partial<CanvasState>> {
  const drawing = isLed ? {} : yield* linesClear(labelled, drawn)
  // From far away none is drawn; they are placed when the view comes near.
  if (drawn.isFar) return drawing
  return { ...drawing, labels: yield* labelsInPieces(labelled, { ...drawn, ...drawing }) }
}

export type Labelling = typeof labelling
