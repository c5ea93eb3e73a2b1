import type { InPieces } from '@/model/inPieces'
import { onePiece } from '@/store/onePiece'
import { type Drawing, linesInPieces } from '../geometry/flowLines'
import type { CanvasState, CanvasStore } from './canvasStore'
import { elementBoxes } from './elementBoxes'

/** So many new flows are drawn in the frame of their elements; where there are more, all follow later. */
export const AT_ONCE = 300

type Drawn = Pick<CanvasState, 'flowIndex' | 'routings'>

/** How many flows have no line yet. */
export function missingLines({ flowIndex, routings }: Drawn): number {
  return flowIndex.flows.size - routings.size
}

/**
 * Draws the flows of a large diagram after its elements, so that these need not wait for them. They
 * find their way in pieces, between which the page answers. The result ends it.
 */
export function drawLinesLater(canvas: CanvasStore, onDrawn: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const begin = (state: CanvasState) => {
    clearTimeout(timer)
    const work = linesInPieces(state.flowIndex, elementBoxes(state.boxes), [], state)
    timer = setTimeout(() => proceed(work), 0)
  }
  const proceed = (work: InPieces<Drawing>) => {
    const drawing = onePiece(work)
    if (!drawing) {
      timer = setTimeout(() => proceed(work), 0)
      return
    }
    canvas.setState(drawing)
    onDrawn()
  }
  const stop = canvas.subscribe((now, before) => {
    const isSame = now.boxes === before.boxes && now.flowIndex === before.flowIndex
    if (!isSame && missingLines(now) > AT_ONCE) begin(now)
  })
  return () => {
    stop()
    clearTimeout(timer)
  }
}
