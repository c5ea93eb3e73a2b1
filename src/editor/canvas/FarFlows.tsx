import { useMemo } from 'react'
import { useCanvas } from './canvasStore'
import { FarMarks } from './FarMarks'
import { flowsTogether } from './flowsTogether'
import styles from './FlowLine.module.css'

/**
 * From far away all flows are two shapes, lines and heads, so that a thousand of them cost no more
 * than one. What is near the selection is drawn over them.
 */
export function FarFlows() {
  const lines = useCanvas((canvas) => canvas.lines)
  const near = useCanvas((canvas) => canvas.near)
  const bright = useCanvas((canvas) => canvas.bright)
  const all = useMemo(() => flowsTogether([...lines.values()]), [lines])
  const up = useMemo(() => {
    const keys = near.size > 0 ? near : (bright ?? new Set<string>())
    const drawn = [...lines].filter(([id]) => keys.has(`flow:${id}`))
    return flowsTogether(drawn.map(([, line]) => line))
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
