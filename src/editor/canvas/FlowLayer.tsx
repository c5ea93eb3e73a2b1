import { ViewportPortal } from '@xyflow/react'
import { memo, useMemo } from 'react'
import type { Box } from '@/model/diagram'
import type { FlowId } from '@/model/id'
import { overlap } from '../geometry/box'
import type { Lines } from '../geometry/flowLines'
import type { Line } from '../geometry/line'
import { BendHandles } from './BendHandles'
import { type CanvasState, useCanvas } from './canvasStore'
import { layers } from './canvasNodes'
import { FarFlows } from './FarFlows'
import { FlowLabel } from './FlowLabel'
import { FlowLine } from './FlowLine'
import styles from './FlowLayer.module.css'
import { useViewBox } from './useViewBox'

/** All flows, between the boundaries and the elements. Those out of view are not drawn. */
export const FlowLayer = memo(function FlowLayer() {
  const isFar = useCanvas((canvas) => canvas.isFar)
  const hasNear = useCanvas(({ near }) => near.size > 0)
  const view = useViewBox()
  const visible = useFlowsIn(view)
  return (
    <ViewportPortal>
      <svg className={styles.lines} style={{ zIndex: layers.flows }} data-has-near={hasNear}>
        {isFar ? <FarFlows /> : visible.map((id) => <FlowLine key={id} id={id} />)}
      </svg>
      {!isFar && (
        <div className={styles.labels} style={{ zIndex: layers.labels }} data-has-near={hasNear}>
          {visible.map((id) => (
            <FlowLabel key={id} id={id} />
          ))}
        </div>
      )}
      {!isFar && (
        <svg className={styles.lines} style={{ zIndex: layers.handles }}>
          <BendHandles />
        </svg>
      )}
    </ViewportPortal>
  )
})

/** The flows in view; the very same list as long as they are the same flows. */
function useFlowsIn(view: Box): readonly FlowId[] {
  return useCanvas(useMemo(() => flowsIn(view), [view]))
}

function flowsIn(view: Box): (canvas: CanvasState) => readonly FlowId[] {
  let seen: Lines | null = null
  let ids: readonly FlowId[] = []
  return ({ lines }) => {
    if (lines === seen) return ids
    seen = lines
    const now = [...lines].flatMap(([id, line]) => (isInView(line, view) ? [id] : []))
    if (now.length !== ids.length || now.some((id, at) => id !== ids[at])) ids = now
    return ids
  }
}

function isInView({ bounds }: Line, view: Box): boolean {
  return overlap({ ...bounds, width: bounds.width + 1, height: bounds.height + 1 }, view)
}
