import { useMemo } from 'react'
import { arrowAt } from './arrow'
import { useCanvas } from './canvasStore'
import { FarMarks } from './FarMarks'
import styles from './FlowLine.module.css'

/**
 * From far away all flows are two shapes, lines and heads, so that a thousand of them cost no more
 * than one. What is near the selection is drawn over them.
 */
export function FarFlows() {
  const lines = useCanvas((canvas) => canvas.lines)
  const near = useCanvas((canvas) => canvas.near)
  const bright = useCanvas((canvas) => canvas.bright)
  const all = useMemo(() => {
    const drawn = [...lines.values()]
    return {
      path: drawn.map(({ path }) => path).join(''),
      heads: drawn.map(({ points }) => arrowAt(points, 1.8)).join(''),
    }
  }, [lines])
  const up = useMemo(() => {
    const keys = near.size > 0 ? near : (bright ?? new Set<string>())
    const drawn = [...lines].filter(([id]) => keys.has(`flow:${id}`)).map(([, line]) => line)
    return {
      path: drawn.map(({ path }) => path).join(''),
      heads: drawn.map(({ points }) => arrowAt(points, 1.8)).join(''),
    }
  }, [lines, near, bright])
  const isBack = near.size > 0 || bright !== null
  return (
    <>
      <g className={styles.flow} data-aside={isBack}>
        <path className={styles.farLine} d={all.path} />
        <path className={styles.arrow} d={all.heads} />
      </g>
      <g className={styles.flow} data-near={near.size > 0}>
        <path className={styles.farLine} d={up.path} />
        <path className={styles.arrow} d={up.heads} />
      </g>
      <g className={styles.far}>
        <FarMarks />
      </g>
    </>
  )
}
