import { ViewportPortal } from '@xyflow/react'
import type { Box } from '@/model/diagram'
import { centreOf } from '../geometry/box'
import { curve, type Line } from '../geometry/line'
import { facingSides, pointOnSide } from '../geometry/sides'
import { arrowAt } from './arrow'
import { type CanvasState, useCanvas } from './canvasStore'
import styles from './ConnectionPreview.module.css'

/** The flow that is being drawn, before it is one. */
export function ConnectionPreview() {
  const line = useCanvas(previewOf)
  const isReversed = useCanvas(({ connecting }) => connecting?.isReversed ?? false)
  if (!line) return null
  return (
    <ViewportPortal>
      <svg className={styles.preview} aria-hidden>
        <path className={styles.line} d={line.path} />
        <path
          className={styles.arrow}
          d={arrowAt(isReversed ? line.points.toReversed() : line.points)}
        />
      </svg>
    </ViewportPortal>
  )
}

let last: { readonly connecting: CanvasState['connecting']; readonly line: Line | null } | null =
  null

function previewOf({ connecting, boxes }: CanvasState): Line | null {
  if (last && last.connecting === connecting) return last.line
  const line = connecting && lineFor(connecting, boxes)
  last = { connecting, line }
  return line
}

function lineFor(
  { from, fromSide, to, toSide, pointer }: NonNullable<CanvasState['connecting']>,
  boxes: CanvasState['boxes'],
): Line | null {
  const start = boxes.get(`element:${from}`)
  const end = to ? boxes.get(`element:${to}`) : undefined
  if (!start) return null
  if (end && to === from) {
    const out = { at: pointOnSide(start, 'right', 0.75), side: 'right' } as const
    return curve(out, { at: pointOnSide(start, 'bottom', 0.75), side: 'bottom' }, 64)
  }
  const target: Box | undefined = end ?? (pointer ? { ...pointer, width: 1, height: 1 } : undefined)
  if (!target) return null
  const facing = facingSides(start, target)
  const sides = { from: fromSide ?? facing.from, to: toSide ?? facing.to }
  const tip = end ? pointOnSide(target, sides.to, 0.5) : centreOf(target)
  return curve(
    { at: pointOnSide(start, sides.from, 0.5), side: sides.from },
    { at: tip, side: sides.to },
  )
}
