import { ViewportPortal } from '@xyflow/react'
import styles from './GridDots.module.css'
import { useViewBox } from './useViewBox'

/** From dot to dot, in pixels of the diagram. */
const GAP = 24
const RADIUS = 0.7
/** Aside by its radius, a dot at 100 % fills a pixel instead of a fourth of four. */
const MIDDLE = GAP / 2 + RADIUS

/** The ground of the diagram. It lies in what is moved, so that no frame has to draw it anew. */
export function GridDots() {
  const { x, y, width, height } = useViewBox()
  return (
    <ViewportPortal>
      <svg
        className={styles.dots}
        viewBox={`${x} ${y} ${width} ${height}`}
        style={{ left: x, top: y, width, height }}
        aria-hidden
      >
        <pattern id="canvas-dots" width={GAP} height={GAP} patternUnits="userSpaceOnUse">
          <circle cx={MIDDLE} cy={MIDDLE} r={RADIUS} />
        </pattern>
        <rect {...{ x, y, width, height }} fill="url(#canvas-dots)" />
      </svg>
    </ViewportPortal>
  )
}
