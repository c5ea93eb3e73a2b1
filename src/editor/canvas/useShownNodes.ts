import { useMemo } from 'react'
import type { Box } from '@/model/diagram'
import { overlap } from '../geometry/box'
import { isLarge, isOverview } from '../overview/isOverview'
import { boxOf } from './canvasNodes'
import { type CanvasNode, useCanvas } from './canvasStore'
import { onceForEach } from './onceForEach'
import { useViewBox } from './useViewBox'

const none: readonly CanvasNode[] = []

/**
 * The nodes that React Flow is given: of a large diagram those in view, what is selected and what the
 * keyboard is at, because it goes through all that it is given in every frame. In the overview none.
 */
export function useShownNodes(): readonly CanvasNode[] {
  const nodes = useCanvas((canvas) => canvas.nodes)
  const focus = useCanvas((canvas) => canvas.focus)
  const isPicture = useCanvas(isOverview)
  const view = useViewBox()
  const isNeeded = useMemo(() => onceForEach(neededIn(view, focus)), [view, focus])
  return useMemo(() => {
    if (isPicture) return none
    return isLarge({ nodes }) ? nodes.filter(isNeeded) : nodes
  }, [nodes, isPicture, isNeeded])
}

const neededIn = (view: Box, focus: string | null) => (node: CanvasNode) =>
  node.selected === true || node.id === focus || overlap(boxOf(node), view)
