import { ViewportPortal } from '@xyflow/react'
import { memo } from 'react'
import { useCanvas } from './canvasStore'
import styles from './Overlays.module.css'

/** The frame that selects, and the lines that what is moved is drawn to. */
export const Overlays = memo(function Overlays() {
  const marquee = useCanvas((canvas) => canvas.marquee)
  const guides = useCanvas((canvas) => canvas.guides)
  if (!marquee && guides.length === 0) return null
  return (
    <ViewportPortal>
      {marquee && (
        <div
          className={styles.marquee}
          style={{
            transform: `translate(${marquee.x}px, ${marquee.y}px)`,
            width: marquee.width,
            height: marquee.height,
          }}
        />
      )}
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
