import { badgesIn } from '@/store/analysisStore'
import { inTurns } from '@/store/inTurns'
import type { Workspace } from '@/store/workspace'
import type { CanvasStore } from './canvasStore'
import { labelsInPieces } from './flowLabels'
import { AT_ONCE, missingLines } from './linesLater'
import { type Soon, soon } from './soon'

/**
 * Finds places for the labels after what was drawn is on screen. It is the one thing that looks at
 * the whole diagram, and a label may come a moment later than its line. The page answers in between.
 */
export function labelsLater(workspace: Workspace, canvas: CanvasStore): Soon {
  let halt: (() => void) | undefined
  const place = () => {
    halt?.()
    const drawn = canvas.getState()
    // From far away none is drawn; they are placed when the view comes near, and once the lines are there.
    if (drawn.isFar || missingLines(drawn) > AT_ONCE) return
    const { model } = workspace.document.getState()
    const diagram = model.diagrams[workspace.session.getState().diagram]
    const badges = badgesIn(workspace.analysis.getState())
    const hasBadge = (key: string) => badges?.has(key) ?? false
    const hasBoth = (key: string) => badges?.get(key)?.was !== undefined
    if (!diagram) return
    const work = labelsInPieces({ model, diagram, hasBadge, hasBoth }, drawn)
    halt = inTurns(work, (labels) => canvas.setState({ labels }))
  }
  return soon(place)
}

/** Whether the last edit may go on with the next key. */
export function isTyping({ document }: Workspace): boolean {
  return document.getState().past.at(-1)?.mergeKey !== undefined
}
