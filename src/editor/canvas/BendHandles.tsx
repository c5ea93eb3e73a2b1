import type { PointerEvent } from 'react'
import type { Point } from '@/model/diagram'
import type { FlowId } from '@/model/id'
import { useWorkspace } from '@/store/workspace'
import { type BendHandle, bendHandles } from '../geometry/bends'
import { type Line, pointAlong } from '../geometry/line'
import styles from './BendHandles.module.css'
import { removeBend, startBending } from './bending'
import { useCanvas } from './canvasStore'
import { startReconnecting } from './connectByPointer'
import { subjectOfKey } from './subjectOfKey'
import { useSurface } from './useSurface'

/** On the one flow that is selected: dots to bend it by, and to lead its ends elsewhere. A double click takes a bend away. */
export function BendHandles() {
  const id = useCanvas(({ selected }) => {
    const [only] = selected
    const subject = selected.size === 1 && only ? subjectOfKey(only) : null
    return subject?.type === 'flow' ? subject.id : null
  })
  return id && <HandlesOf id={id} />
}

function HandlesOf({ id }: { readonly id: FlowId }) {
  const workspace = useWorkspace()
  const surface = useSurface()
  const flow = useCanvas(({ flowIndex }) => flowIndex.flows.get(id))
  const line = useCanvas(({ lines }) => lines.get(id))
  const label = useCanvas(({ labels }) => labels.get(id))
  const [start, finish] = [line?.points[0], line?.points.at(-1)]
  if (!flow || !line || !start || !finish) return null
  const { bends } = flow.route
  // A curve without bends is taken near its middle, beside its label.
  const share = label && Math.abs(label.share - 0.5) < 0.15 ? 0.25 : 0.5
  const handles: BendHandle[] =
    bends.length === 0
      ? [{ at: pointAlong(line, share), index: 0, isNew: true }]
      : bendHandles(start, bends, finish)
  const grab = (handle: BendHandle) => (event: PointerEvent) => {
    if (event.button === 0)
      startBending(workspace, id, { handle, down: event.nativeEvent }, surface)
  }
  const grabEnd = (end: 'from' | 'to') => (event: PointerEvent) => {
    if (event.button === 0) {
      startReconnecting(workspace, { flow: id, end }, event.nativeEvent, surface)
    }
  }
  return (
    <>
      {handles.map((handle) => (
        <circle
          key={`${handle.index}${handle.isNew ? 'new' : ''}`}
          className={`${styles.handle} nopan`}
          data-new={handle.isNew}
          cx={handle.at.x}
          cy={handle.at.y}
          r={handle.isNew ? 4 : 5.5}
          onPointerDown={grab(handle)}
          onDoubleClick={(event) => {
            event.stopPropagation()
            if (!handle.isNew) removeBend(workspace, id, handle.index)
          }}
        />
      ))}
      {(['from', 'to'] as const).map((end) => {
        const { x, y } = endHandle(line, end)
        return (
          <rect
            key={end}
            className={`${styles.handle} ${styles.end} nopan`}
            data-end={end}
            x={x - 5}
            y={y - 5}
            width={10}
            height={10}
            rx={5}
            onPointerDown={grabEnd(end)}
          />
        )
      })}
    </>
  )
}

/** A little along the line, so that the dot on the element under its end can still be reached. */
function endHandle(line: Line, end: 'from' | 'to'): Point {
  const length = line.lengths.at(-1) ?? 0
  const share = Math.min(0.25, 20 / Math.max(1, length))
  return pointAlong(line, end === 'from' ? share : 1 - share)
}
