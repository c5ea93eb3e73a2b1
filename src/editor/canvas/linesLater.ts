import { inTurns } from '@/store/inTurns'
import { linesInPieces } from '../geometry/flowLines'
import type { CanvasState, CanvasStore } from './canvasStore'
import { groundOf } from './ground'

/** So many new flows are drawn in the frame of their elements; where there are more, all follow later. */
export const AT_ONCE = 300

type Drawn = Pick<CanvasState, 'flowIndex' | 'routings'>

/** How many flows have no line yet. */
export function missingLines({ flowIndex, routings }: Drawn): number {
  return flowIndex.flows.size - routings.size
}

/**
 * Draws the flows of a large diagram after its elements, so that these need not wait for them. They
 * find their way in pieces, between which the page answers; what changes meanwhile is taken in by
 * beginning again. The result ends it.
 */
export function drawLinesLater(canvas: CanvasStore, onDrawn: () => void): () => void {
  let halt: (() => void) | undefined
  const draw = () => {
    const state = canvas.getState()
    const work = linesInPieces(state.flowIndex, groundOf(state), [], state)
    halt = inTurns(work, (drawing) => {
      canvas.setState(drawing)
      onDrawn()
    })
  }
  const begin = () => {
    halt?.()
    if (missingLines(canvas.getState()) === 0) return
    const timer = setTimeout(draw, 0)
    halt = () => clearTimeout(timer)
  }
  const stop = canvas.subscribe((now, before) => {
    if (now.boxes !== before.boxes || now.flowIndex !== before.flowIndex) begin()
  })
  begin()
  return () => {
    stop()
    halt?.()
  }
}
