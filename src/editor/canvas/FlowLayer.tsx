import { ViewportPortal } from '@xyflow/react'
import { useMemo } from 'react'
import type { Box } from '@/model/diagram'
import type { FlowId } from '@/model/id'
import { overlap } from '../geometry/box'
import type { Lines } from '../geometry/flowLines'
import type { Line } from '../geometry/line'
import { useCanvas } from './canvasStore'
import { layers } from './canvasNodes'
import { FarFlows } from './FarFlows'
import { FlowLabel } from './FlowLabel'
import { FlowLine } from './FlowLine'
import styles from './FlowLayer.module.css'
import { useViewBox } from './useViewBox'

/** All flows, between the boundaries and the elements. Those out of view are not drawn. */
export function FlowLayer() {
  const isFar = useCanvas((canvas) => canvas.isFar)
  const lines = useCanvas((canvas) => canvas.lines)
  const view = useViewBox()
  const visible = useStableIds(lines, view)
  return (
    <ViewportPortal>
      <svg className={styles.lines} style={{ zIndex: layers.flows }}>
        {isFar ? <FarFlows /> : visible.map((id) => <FlowLine key={id} id={id} />)}
      </svg>
      {!isFar && (
        <div className={styles.labels} style={{ zIndex: layers.labels }}>
          {visible.map((id) => (
            <FlowLabel key={id} id={id} />
          ))}
        </div>
      )}
    </ViewportPortal>
  )
}

function useStableIds(lines: Lines, view: Box): readonly FlowId[] {
  return useMemo(() => visibleIds(lines, view), [lines, view])
}

function visibleIds(lines: Lines, view: Box): FlowId[] {
  return [...lines].flatMap(([id, line]) => (isInView(line, view) ? [id] : []))
}

function isInView({ bounds }: Line, view: Box): boolean {
  return overlap({ ...bounds, width: bounds.width + 1, height: bounds.height + 1 }, view)
}
