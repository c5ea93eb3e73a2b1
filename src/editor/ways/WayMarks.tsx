import { useStore, ViewportPortal } from '@xyflow/react'
import { subjectKey } from '@/model/subject'
import type { WayMark } from '@/store/shownWay'
import { useSession } from '@/store/workspace'
import { type CanvasState, useCanvas } from '../canvas/canvasStore'
import { pointAlong } from '../geometry/line'
import styles from './WayMarks.module.css'

/** The numbers of the steps of the way that is shown, where they happen. The panel says them in words. */
export function WayMarks() {
  const marks = useSession(({ shownWay }) => shownWay?.marks)
  const places = useCanvas((canvas) => canvas.boxes)
  const lines = useCanvas((canvas) => canvas.lines)
  const labels = useCanvas((canvas) => canvas.labels)
  // As large on the screen however far away the diagram is.
  const pixel = useStore(({ transform }) => Math.max(1, 1 / transform[2]))
  return (
    <ViewportPortal>
      {marks?.map((mark) => {
        const at = placeOf(mark, { boxes: places, lines, labels })
        return (
          at && (
            <span
              key={subjectKey(mark.on)}
              className={styles.mark}
              data-way-mark={subjectKey(mark.on)}
              style={{
                transform: `translate(${at.x}px, ${at.y}px) translate(-50%, -50%) scale(${pixel})`,
              }}
              aria-hidden
            >
              {mark.steps.join(' · ')}
            </span>
          )
        )
      })}
    </ViewportPortal>
  )
}

type Drawn = Pick<CanvasState, 'boxes' | 'lines' | 'labels'>

/** The corner of an element; the front end of the label of a flow, or the middle of its line. */
function placeOf({ on }: WayMark, { boxes, lines, labels }: Drawn) {
  if (on.type === 'element') return boxes.get(subjectKey(on))
  const label = labels.get(on.id)
  const line = lines.get(on.id)
  if (!line) return null
  if (!label) return pointAlong(line, 0.5)
  const middle = pointAlong(line, label.share)
  return {
    x: middle.x + label.aside.x - label.form.width / 2,
    y: middle.y + label.aside.y - label.form.height / 2,
  }
}
