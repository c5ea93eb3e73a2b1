import { CircleHelp, Lock, LockOpen } from 'lucide-react'
import { memo } from 'react'
import type { DataFlow } from '@/model/flow'
import type { FlowId } from '@/model/id'
import { useAnalysis, useModel, useSession } from '@/store/workspace'
import { pointAlong } from '../geometry/line'
import { useCanvas } from './canvasStore'
import styles from './FlowLabel.module.css'
import { InlineName } from './InlineName'
import { type Protection, protectionOf } from './protection'
import { ThreatMark } from './ThreatMark'
import { useStanding } from './useStanding'

const glyphs: { readonly [Of in Protection]: typeof Lock | null } = {
  closed: Lock,
  open: LockOpen,
  unknown: CircleHelp,
  notApplicable: null,
}

/** What a flow is called and what protects it, on its line. The line itself says it in words. */
export const FlowLabel = memo(function FlowLabel({ id }: { readonly id: FlowId }) {
  const flow = useModel(({ flows }) => flows[id])
  const isRenaming = useSession(({ renaming }) => renaming?.type === 'flow' && renaming.id === id)
  const place = useLivePlace(id)
  const key = `flow:${id}`
  const standing = useStanding(key)
  const isNear = useCanvas(({ near }) => near.has(key))
  if (!flow || !place) return null
  const Glyph = glyphs[protectionOf(flow)]
  if (!isRenaming && !flow.name && !Glyph) return null
  return (
    <div
      className={`${styles.label} nopan`}
      style={{ transform: `translate(${place.x}px, ${place.y}px) translate(-50%, -50%)` }}
      data-subject={key}
      data-near={isNear}
      data-bare={!flow.name && !isRenaming}
      {...standing}
    >
      {Glyph && <Glyph className={styles.glyph} aria-hidden size={13} strokeWidth={2} />}
      <Words flow={flow} isRenaming={isRenaming} />
      <FlowThreats id={id} isQuiet={!standing['data-selected']} />
    </div>
  )
})

function Words({ flow, isRenaming }: { readonly flow: DataFlow; readonly isRenaming: boolean }) {
  if (isRenaming) {
    return (
      <InlineName
        subject={{ type: 'flow', id: flow.id }}
        name={flow.name}
        label="Name of the flow"
      />
    )
  }
  return flow.name ? <span className={styles.name}>{flow.name}</span> : null
}

function FlowThreats({ id, isQuiet }: { readonly id: FlowId; readonly isQuiet: boolean }) {
  const badge = useAnalysis((analysis) => analysis?.badges.get(`flow:${id}`))
  if (!badge || badge.count === 0) return null
  return (
    <span className={styles.threats}>
      <ThreatMark badge={badge} isQuiet={isQuiet} />
    </span>
  )
}

/** While its line is being moved, a label stays at its share of the line. */
function useLivePlace(id: FlowId) {
  const place = useCanvas(({ labels }) => labels.get(id))
  const line = useCanvas(({ lines }) => lines.get(id))
  const isMoved = useCanvas(({ isDragging }) => isDragging)
  if (!line) return null
  if (place && !isMoved) return place.at
  return pointAlong(line, place?.share ?? 0.5)
}
