import { badgesIn } from '@/store/analysisStore'
import type { Workspace } from '@/store/workspace'
import type { CanvasStore } from './canvasStore'
import { labelsOf } from './flowLabels'
import { type Soon, soon } from './soon'

/**
 * Finds places for the labels after what was drawn is on screen. It is the one thing that looks at
 * the whole diagram, and a label may come a moment later than its line.
 */
export function labelsLater(workspace: Workspace, canvas: CanvasStore): Soon {
  const place = () => {
    // From far away none is drawn; they are placed when the view comes near.
    if (canvas.getState().isFar) return
    const { model } = workspace.document.getState()
    const diagram = model.diagrams[workspace.session.getState().diagram]
    const badges = badgesIn(workspace.analysis.getState())
    const hasBadge = (key: string) => badges?.has(key) ?? false
    const hasBoth = (key: string) => badges?.get(key)?.was !== undefined
    if (!diagram) return
    canvas.setState({ labels: labelsOf({ model, diagram, hasBadge, hasBoth }, canvas.getState()) })
  }
  return soon(place)
}

/** Whether the last edit may go on with the next key. */
export function isTyping({ document }: Workspace): boolean {
  return document.getState().past.at(-1)?.mergeKey !== undefined
}
