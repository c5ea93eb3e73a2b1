import { ViewportPortal } from '@xyflow/react'
import { memo } from 'react'
import type { Box } from '@/model/diagram'
import type { Gap } from '../geometry/evenGaps'
import { useCanvas } from './canvasStore'
import styles from './Overlays.module.css'

/** The frame that selects, what stays while its copy is dragged, and the lines and gaps that it is drawn to. */
export const Overlays = memo(function Overlays() {
  const marquee = useCanvas((canvas) => canvas.marquee)
  const guides = useCanvas((canvas) => canvas.guides)
  const gaps = useCanvas((canvas) => canvas.gaps)
  const ghosts = useCanvas((canvas) => canvas.ghosts)
  if (!marquee && guides.length + gaps.length + ghosts.length === 0) return null
  return (
    <ViewportPortal>
      {marquee && <div className={styles.marquee} style={placeOf(marquee)} />}
      {ghosts.map((box) => (
        <div key={`${box.x} ${box.y}`} className={styles.ghost} style={placeOf(box)} />
      ))}
      {guides.map(({ axis, at }) => (
        <div
          key={`${axis}${at}`}
          className={styles.guide}
          data-axis={axis}
          style={{ transform: axis === 'x' ? `translateX(${at}px)` : `translateY(${at}px)` }}
        />
      ))}
      {gaps.map((gap) => (
        <div
          key={`${gap.axis}${gap.from}`}
          className={styles.gap}
          data-axis={gap.axis}
          style={gapPlace(gap)}
        />
      ))}
    </ViewportPortal>
  )
})

/** How high the ends of a gap are, in pixels. */
const END = 9

function gapPlace({ axis, from, to, across }: Gap) {
  const [start, length] = [across - END / 2, to - from]
  return axis === 'x'
    ? placeOf({ x: from, y: start, width: length, height: END })
    : placeOf({ x: start, y: from, width: END, height: length })
}

const placeOf = ({ x, y, width, height }: Box) => ({
  transform: `translate(${x}px, ${y}px)`,
  width,
  height,
})
