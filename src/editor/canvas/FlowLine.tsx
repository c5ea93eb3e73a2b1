import { memo } from 'react'
import type { FlowId } from '@/model/id'
import { useBadge, useModel } from '@/store/workspace'
import { arrowAt } from './arrow'
import { useCanvas } from './canvasStore'
import styles from './FlowLine.module.css'
import { Gates } from './Gates'
import { spokenSubject } from './spoken'
import { useStanding } from './useStanding'

/** A flow on the canvas: its line, its arrow, and a gate at every border that it crosses. */
export const FlowLine = memo(function FlowLine({ id }: { readonly id: FlowId }) {
  const line = useCanvas(({ lines }) => lines.get(id))
  const flow = useModel(({ flows }) => flows[id])
  const key = `flow:${id}`
  const standing = useStanding(key)
  // One word for all, since every flow in view is asked in every frame of a drag.
  const role = useCanvas(({ near, connecting, splitTarget }) => {
    if (connecting?.flow === id) return 'aside'
    if (splitTarget === id) return 'split'
    return near.has(key) ? 'near' : 'none'
  })
  const badge = useBadge(key)
  const spoken = useModel((model) => spokenSubject(model, { type: 'flow', id }, badge))
  if (!line || !flow) return null
  return (
    <g
      className={styles.flow}
      id={`canvas-${key}`}
      // SVG has no tag for a group that is spoken of.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="group"
      aria-roledescription="flow"
      aria-label={spoken}
      data-subject={key}
      data-near={role === 'near'}
      data-out={flow.outOfScope !== null}
      data-aside={role === 'aside'}
      data-split={role === 'split'}
      {...standing}
    >
      {flow.name && <title>{flow.name}</title>}
      <path className={`${styles.reach} nopan`} d={line.path} />
      <path className={styles.line} d={line.path} />
      <path className={styles.arrow} d={arrowAt(line.points)} />
      <Gates id={id} line={line} />
    </g>
  )
})
