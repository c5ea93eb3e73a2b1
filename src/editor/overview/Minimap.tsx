import { Panel, useReactFlow, useStore } from '@xyflow/react'
import { type PointerEvent, useMemo, useRef, useState, type WheelEvent } from 'react'
import type { Box } from '@/model/diagram'
import { useWorkspace } from '@/store/workspace'
import { type CanvasState, canvasOf, useCanvas } from '../canvas/canvasStore'
import { boxAround, grown } from '../geometry/box'
import styles from './Minimap.module.css'
import { outlineOf } from './outline'
import { seenIn } from './view'

/** The whole diagram in a corner, and what is in view; dragged it moves the view, the wheel zooms. */
export function Minimap() {
  const flow = useReactFlow()
  const boxes = useBoxesAtRest()
  const seen = useSeen()
  const drawing = useRef<SVGSVGElement>(null)
  const [held, setHeld] = useState<Box | null>(null)
  const shapes = useMemo(() => outlinesOf(boxes), [boxes])
  const extent = held ?? extentOf(boxes, seen)
  const { x, y, width, height } = extent
  const centre = (event: PointerEvent<SVGSVGElement>) => {
    const onto = drawing.current?.getScreenCTM()?.inverse()
    if (!onto) return
    const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(onto)
    void flow.setCenter(at.x, at.y, { zoom: flow.getZoom() })
  }
  return (
    <Panel position="bottom-right" className="react-flow__minimap">
      <svg
        ref={drawing}
        className={styles.drawing}
        // A drawing that is made here cannot be an img.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="img"
        aria-label="Minimap"
        viewBox={`${x} ${y} ${width} ${height}`}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          // What is around must not move under the pointer.
          setHeld(extent)
          centre(event)
        }}
        onPointerMove={(event) => held && centre(event)}
        onLostPointerCapture={() => setHeld(null)}
        onWheel={({ deltaY }: WheelEvent) =>
          void flow.zoomTo(flow.getZoom() * 2 ** (-deltaY / 250))
        }
      >
        <path className={styles.boundaries} d={shapes.boundaries} />
        <path className={styles.elements} d={shapes.elements} />
        <path className={styles.unseen} d={outlineOf(grown(extent, width)) + outlineOf(seen)} />
        <path className={styles.seen} d={outlineOf(seen)} />
      </svg>
    </Panel>
  )
}

/** Where everything is, and was while something is being moved: thousands of places are not drawn in every frame. */
function useBoxesAtRest(): CanvasState['boxes'] {
  const workspace = useWorkspace()
  const last = useRef(canvasOf(workspace).getState().boxes)
  return useCanvas(({ boxes, isDragging }) => {
    if (!isDragging) last.current = boxes
    return last.current
  })
}

function useSeen(): Box {
  const transform = useStore((state) => state.transform)
  const width = useStore((state) => state.width)
  const height = useStore((state) => state.height)
  return seenIn({ transform, width, height })
}

function extentOf(boxes: CanvasState['boxes'], seen: Box): Box {
  const around = boxAround([...boxes.values(), seen]) ?? seen
  return grown(around, Math.max(around.width, around.height) * 0.05)
}

/** Boundaries are only hinted at, so that elements are seen in them. */
function outlinesOf(boxes: CanvasState['boxes']): { elements: string; boundaries: string } {
  const drawn = { elements: '', boundaries: '' }
  for (const [key, box] of boxes) {
    drawn[key.startsWith('boundary:') ? 'boundaries' : 'elements'] += outlineOf(box)
  }
  return drawn
}
