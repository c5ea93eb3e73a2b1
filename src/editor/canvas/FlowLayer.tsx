import { ViewportPortal } from '@xyflow/react'
import { memo, useMemo } from 'react'
import type { Box, Point } from '@/model/diagram'
import type { FlowId } from '@/model/id'
import { renamingIn } from '@/store/sessionStore'
import { useSession } from '@/store/workspace'
import { arriving } from '@/ui/arriving'
import { whenDrawn } from '@/ui/whenDrawn'
import { overlap } from '../geometry/box'
import { keysWhere } from '../geometry/changedMap'
import type { LabelPlace } from '../geometry/labelPlacement'
import type { Line } from '../geometry/line'
import { isOverview } from '../overview/isOverview'
import { type CanvasState, useCanvas } from './canvasStore'
import { layers } from './canvasNodes'
import { FarFlows } from './FarFlows'
import { FlowLabel } from './FlowLabel'
import { FlowLine } from './FlowLine'
import styles from './FlowLayer.module.css'
import { useViewBox } from './useViewBox'

const BendHandles = arriving(async () => {
  await whenDrawn()
  return (await import('./BendHandles')).BendHandles
})

const namedOnCanvas = renamingIn('canvas')

/** All flows, between the boundaries and the elements. The overview has them in its picture. */
export const FlowLayer = memo(function FlowLayer() {
  return useCanvas(isOverview) ? null : <Flows />
})

/** Each flow by itself. Those out of view are not drawn. */
function Flows() {
  const isFar = useCanvas((canvas) => canvas.isFar)
  const hasNear = useCanvas(({ near }) => near.size > 0)
  const named = useSession(namedOnCanvas)
  const naming = named?.type === 'flow' ? named.id : null
  const view = useViewBox()
  const visible = useFlowsIn(view)
  const labelled = useLabelledIn(view)
  return (
    <ViewportPortal>
      <svg className={styles.lines} style={{ zIndex: layers.flows }} data-has-near={hasNear}>
        {isFar ? <FarFlows /> : visible.map((id) => <FlowLine key={id} id={id} />)}
      </svg>
      {!isFar && (
        <div className={styles.labels} style={{ zIndex: layers.labels }} data-has-near={hasNear}>
          {labelled.map((id) => (
            <FlowLabel key={id} id={id} />
          ))}
        </div>
      )}
      {isFar && naming && (
        <div className={styles.labels} style={{ zIndex: layers.labels }} data-far>
          <FlowLabel id={naming} />
        </div>
      )}
      {!isFar && (
        <svg className={styles.lines} style={{ zIndex: layers.handles }}>
          <BendHandles />
        </svg>
      )}
    </ViewportPortal>
  )
}

/** The flows in view; the very same list as long as they are the same flows. */
function useFlowsIn(view: Box): readonly FlowId[] {
  return useCanvas(useMemo(() => sameWhileAlike(({ lines }) => lines, passesThrough(view)), [view]))
}

/** The flows whose labels are in view. Many lines only pass through, on their way between others. */
function useLabelledIn(view: Box): readonly FlowId[] {
  return useCanvas(
    useMemo(() => {
      const isIn = ({ at: { x, y } }: LabelPlace) => overlap({ x, y, width: 1, height: 1 }, view)
      return sameWhileAlike(({ labels }) => labels, isIn)
    }, [view]),
  )
}

function sameWhileAlike<Entry extends object>(
  entriesOf: (canvas: CanvasState) => ReadonlyMap<FlowId, Entry>,
  isIn: (entry: Entry) => boolean,
): (canvas: CanvasState) => readonly FlowId[] {
  const keysIn = keysWhere<FlowId, Entry>(isIn)
  let seen: ReadonlyMap<FlowId, Entry> | null = null
  let ids: readonly FlowId[] = []
  return (canvas) => {
    const entries = entriesOf(canvas)
    if (entries === seen) return ids
    seen = entries
    const now = keysIn(entries)
    if (now.length !== ids.length || now.some((id, at) => id !== ids[at])) ids = now
    return ids
  }
}

const passesThrough =
  (view: Box) =>
  ({ points, bounds }: Line): boolean =>
    overlap(roomy(bounds), view) &&
    points.some((point, at) => {
      const last = points[at - 1]
      return last !== undefined && overlap(roomy(between(last, point)), view)
    })

function between(one: Point, other: Point): Box {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)]
  return { x, y, width: Math.abs(one.x - other.x), height: Math.abs(one.y - other.y) }
}

/** A straight line has no area of its own, and would overlap nothing. */
function roomy(box: Box): Box {
  return { ...box, width: box.width + 1, height: box.height + 1 }
}
