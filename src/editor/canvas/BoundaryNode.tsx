import { NodeResizer } from '@xyflow/react'
import { memo } from 'react'
import type { TrustBoundary } from '@/model/boundary'
import type { BoundaryId } from '@/model/id'
import { boundaryKindEntry } from '@/model/vocabulary/boundaryKinds'
import { useBadge, useModel } from '@/store/workspace'
import { KindIcon } from '@/ui/KindIcon'
import styles from './BoundaryNode.module.css'
import { type CanvasNode, useCanvas } from './canvasStore'
import { InlineName } from './InlineName'
import { LockMark } from './LockMark'
import { spokenSubject, withLock } from './spoken'
import { ThreatMark } from './ThreatMark'
import { TrustMark } from './TrustMark'
import { useIsNamed } from './useIsNamed'
import { useStanding } from './useStanding'

/** A trust boundary drawn around things. It is taken by its border or its tab; inside it is open. */
export const BoundaryNode = memo(function BoundaryNode({
  data,
}: {
  readonly data: CanvasNode['data']
}) {
  // Nodes of this type are made for boundaries only.
  const id = data.subject.id as BoundaryId
  const boundary = useModel(({ boundaries }) => boundaries[id])
  return boundary ? <DrawnBoundary boundary={boundary} isLocked={data.isLocked} /> : null
})

interface DrawnBoundaryProps {
  readonly boundary: TrustBoundary
  readonly isLocked: boolean
}

function DrawnBoundary({ boundary, isLocked }: DrawnBoundaryProps) {
  const { id, kind } = boundary
  const key = `boundary:${id}`
  const { trust } = boundaryKindEntry(kind)
  const standing = useStanding(key)
  const isDropTarget = useCanvas(({ dropTarget }) => dropTarget === id)
  const isFar = useCanvas((canvas) => canvas.isFar)
  const isOnlyOne = useCanvas(({ selected }) => selected.size === 1 && selected.has(key))
  const badge = useBadge(key)
  const spoken = useModel((model) => spokenSubject(model, { type: 'boundary', id }, badge))
  return (
    <article
      className={styles.boundary}
      id={`canvas-${key}`}
      aria-roledescription="boundary"
      aria-label={withLock(spoken, isLocked)}
      data-trust={trust}
      data-drop={isDropTarget}
      data-far={isFar}
      {...standing}
    >
      <NodeResizer
        isVisible={isOnlyOne && !isFar && !isLocked}
        minWidth={96}
        minHeight={64}
        lineClassName={styles.edge ?? ''}
        handleClassName={styles.corner ?? ''}
      />
      {(['top', 'right', 'bottom', 'left'] as const).map((side) => (
        <span key={side} className={`${styles.border} grip`} data-side={side} data-subject={key} />
      ))}
      <LockMark isShown={isLocked && standing['data-selected']} />
      <span className={`${styles.tab} grip`} data-subject={key}>
        <KindIcon kind={kind} size={14} />
        <BoundaryName boundary={boundary} />
        <TrustMark trust={trust} />
        {badge && <ThreatMark badge={badge} isQuiet={!standing['data-selected']} />}
      </span>
    </article>
  )
}

/** The name, then the kind more quietly; only the kind where there is no name. */
export function BoundaryName({ boundary }: { readonly boundary: TrustBoundary }) {
  const { id, kind, name } = boundary
  const { label } = boundaryKindEntry(kind)
  const isRenaming = useIsNamed({ type: 'boundary', id })
  if (isRenaming) {
    return (
      <InlineName subject={{ type: 'boundary', id }} name={name} label="Name of the boundary" />
    )
  }
  return (
    <>
      <span className={styles.name}>{name || label}</span>
      {name && name !== label && <span className={styles.kind}>{label}</span>}
    </>
  )
}
