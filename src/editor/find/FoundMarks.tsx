import { useStore, ViewportPortal } from '@xyflow/react'
import type { FoundOn } from './hitsOn'
import styles from './FindBar.module.css'

/** More frames than these would tell nothing. */
const MOST = 200

interface FoundMarksProps {
  readonly hits: readonly FoundOn[]
  readonly current: string | null
}

/** Frames around what was found, the one that it is at more strongly. */
export function FoundMarks({ hits, current }: FoundMarksProps) {
  const pixel = useStore(({ transform }) => 1 / transform[2])
  const shown = hits.filter(({ key }, index) => index < MOST || key === current)
  return (
    <ViewportPortal>
      {shown.map(({ key, box: { x, y, width, height } }) => (
        <div
          key={key}
          className={styles.mark}
          data-current={key === current}
          style={{
            transform: `translate(${x}px, ${y}px)`,
            width,
            height,
            outlineWidth: (key === current ? 4 : 2) * Math.max(1, pixel),
            outlineOffset: 3 * pixel,
          }}
        />
      ))}
    </ViewportPortal>
  )
}
