import { ViewportPortal } from '@xyflow/react'
import { memo } from 'react'
import type { Box } from '@/model/diagram'
import { useCanvas } from './canvasStore'
import styles from './Overlays.module.css'

/** The frame that selects, what stays while its copy is dragged, and the lines that it is drawn to. */
export const Overlays = memo(function Overlays() {
  const marquee = useCanvas((canvas) => canvas.marquee)
  const guides = useCanvas((canvas) => canvas.guides)
  const ghosts = useCanvas((canvas) => canvas.ghosts)
  if (!marquee && guides.length + ghosts.length === 0) return null
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
    </ViewportPortal>
  )
})

const placeOf = ({ x, y, width, height }: Box) => ({
  transform: `translate(${x}px, ${y}px)`,
  width,
  height,
})
