import { useStore } from '@xyflow/react'
import type { PointerEvent } from 'react'
import type { Point } from '@/model/diagram'
import type { FlowId } from '@/model/id'
import { useWorkspace } from '@/store/workspace'
import { handlesOn } from '../geometry/bends'
import { type Line, pointAlong } from '../geometry/line'
import styles from './BendHandles.module.css'
import { removeBend, startBending } from './bending'
import { useCanvas } from './canvasStore'
import { startReconnecting } from './reconnectByPointer'
import { subjectOfKey } from './subjectOfKey'
import { useSurface } from './useSurface'

/** In pixels of the window, however near the view is: what is seen, and what can be taken hold of. */
const RADIUS = { bend: 5.5, fresh: 4, end: 5, reach: 12, finger: 18 }

/** On the one flow that is selected: dots to bend it by, and to lead its ends elsewhere. A double click takes a bend away, and elsewhere it renames. */
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
  const chosen = useCanvas(({ bending }) => (bending?.flow === id ? bending.at : null))
  if (!flow || !line) return null
  // They come up under the pointer with the first click on the line, and must not take its second.
  const rename = () => workspace.session.getState().startRenaming({ type: 'flow', id })
  const handles = handlesOn(line, flow.route.bends, label?.share)
  return (
    <>
      {handles.map((handle, at) => (
        <Handle
          key={`${handle.index}${handle.isNew ? 'new' : ''}`}
          at={handle.at}
          radius={handle.isNew ? RADIUS.fresh : RADIUS.bend}
          isNew={handle.isNew}
          isChosen={at === chosen}
          onGrab={(down) => startBending(workspace, id, { handle, down }, surface)}
          onDoubleClick={handle.isNew ? rename : () => removeBend(workspace, id, handle.index)}
        />
      ))}
      {(['from', 'to'] as const).map((end) => (
        <Handle
          key={end}
          end={end}
          at={endHandle(line, end)}
          radius={RADIUS.end}
          onGrab={(down) => startReconnecting(workspace, { flow: id, end }, down, surface)}
          onDoubleClick={rename}
        />
      ))}
    </>
  )
}

interface HandleProps {
  readonly at: Point
  readonly radius: number
  readonly isNew?: boolean
  readonly isChosen?: boolean
  readonly end?: 'from' | 'to'
  readonly onGrab: (down: globalThis.PointerEvent) => void
  readonly onDoubleClick: () => void
}

/** A dot as large on the screen from far away as from near by, with a target of 24 pixels around it. */
function Handle({ at, radius, isNew, isChosen, end, onGrab, onDoubleClick }: HandleProps) {
  const zoom = useStore(({ transform }) => transform[2])
  const isTouched = useCanvas((canvas) => canvas.isTouched)
  const reach = isTouched ? RADIUS.finger : RADIUS.reach
  return (
    <g
      className={`${styles.handle} nopan`}
      data-new={isNew}
      data-chosen={isChosen}
      data-end={end}
      onPointerDown={(event: PointerEvent) => {
        if (event.button === 0) onGrab(event.nativeEvent)
      }}
      onDoubleClick={(event) => {
        event.stopPropagation()
        onDoubleClick()
      }}
    >
      <circle className={styles.reach} cx={at.x} cy={at.y} r={reach / zoom} />
      <circle className={styles.dot} cx={at.x} cy={at.y} r={radius / zoom} />
    </g>
  )
}

/** A little along the line, so that the dot on the element under its end can still be reached. */
function endHandle(line: Line, end: 'from' | 'to'): Point {
  const length = line.lengths.at(-1) ?? 0
  const share = Math.min(0.25, 20 / Math.max(1, length))
  return pointAlong(line, end === 'from' ? share : 1 - share)
}
