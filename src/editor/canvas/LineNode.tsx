import { memo } from 'react'
import type { BoundaryShape } from '@/model/diagram'
import type { BoundaryId } from '@/model/id'
import { boundaryKindEntry } from '@/model/vocabulary/boundaryKinds'
import { useBadge, useModel, useSession } from '@/store/workspace'
import { smoothPath } from '../geometry/smoothLine'
import { BoundaryName } from './BoundaryNode'
import { shapeBox } from './canvasNodes'
import { type CanvasNode, useCanvas } from './canvasStore'
import styles from './LineNode.module.css'
import { spokenSubject, withLock } from './spoken'
import { TrustMark } from './TrustMark'
import { useStanding } from './useStanding'

/** A trust boundary drawn as a line between things, as some other tools do. */
export const LineNode = memo(function LineNode({ data }: { readonly data: CanvasNode['data'] }) {
  // Nodes of this type are made for boundaries only.
  const id = data.subject.id as BoundaryId
  const boundary = useModel(({ boundaries }) => boundaries[id])
  const diagram = useSession((session) => session.diagram)
  const shape = useModel(({ diagrams }) => diagrams[diagram]?.boundaries[id])
  const key = `boundary:${id}`
  const standing = useStanding(key)
  const isFar = useCanvas((canvas) => canvas.isFar)
  const badge = useBadge(key)
  const spoken = useModel((model) => spokenSubject(model, { type: 'boundary', id }, badge))
  if (!boundary || shape?.form !== 'line') return null
  const { trust } = boundaryKindEntry(boundary.kind)
  const path = pathWithin(shape)
  return (
    <article
      className={styles.line}
      id={`canvas-${key}`}
      aria-roledescription="boundary"
      aria-label={withLock(spoken, data.isLocked)}
      data-far={isFar}
      data-trust={trust}
      {...standing}
    >
      <svg className={styles.drawing} aria-hidden>
        <path className={`${styles.reach} grip`} data-subject={key} d={path} />
        <path className={styles.stroke} d={path} />
      </svg>
      <span className={`${styles.tab} grip`} data-subject={key} style={startOf(shape)}>
        <BoundaryName boundary={boundary} />
        <TrustMark trust={trust} />
      </span>
    </article>
  )
})

type LineShape = Extract<BoundaryShape, { form: 'line' }>

function pathWithin(shape: LineShape): string {
  const { x, y } = shapeBox(shape)
  return smoothPath(shape.points.map((point) => ({ x: point.x - x, y: point.y - y })))
}

function startOf(shape: LineShape): { left: number; top: number } {
  const { x, y } = shapeBox(shape)
  const [first = { x, y }] = shape.points
  return { left: first.x - x, top: first.y - y }
}
